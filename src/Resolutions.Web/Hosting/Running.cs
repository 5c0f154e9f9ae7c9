using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Resolutions.Web.Localizing;
using Resolutions.Web.Resources;

namespace Resolutions.Web.Hosting;

/// <summary>Runs the site, and tells whoever started it where it is, or in one sentence why it is nowhere.</summary>
internal static partial class Running
{
    /// <returns>The exit code.</returns>
    public static async Task<int> RunInWordsAsync(this WebApplication site)
    {
        try
        {
            await using (site)
            {
                await site.StartAsync();
                SayWhere(site);
                await site.WaitForShutdownAsync();
            }
            return 0;
        }
        // Whoever started it can do nothing with a stack trace; one who mends the program asks for it.
        catch (Exception failure) when (Environment.GetEnvironmentVariable("RESOLUTIONS_TRACE") is null)
        {
            await Console.Error.WriteLineAsync(StartFailure.InWords(failure));
            return 1;
        }
    }

    // The last line printed at start: people look for it there, and programs read it from there.
    private static void SayWhere(WebApplication site)
    {
        var addresses = site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses;
        var address = string.Join(", ", addresses ?? []);
        if (ConsoleLog.IsJson(site.Configuration))
            LogAddress(site.Logger, address);
        else
            Console.WriteLine(Sentence.Of(HostingWords.SiteIsAt, address));
    }

    [LoggerMessage(LogLevel.Information, "Resolutions is at {Address}")]
    private static partial void LogAddress(ILogger logger, string address);
}
