using System.Globalization;

namespace Resolutions.Store.Embedded;

/// <summary>Asks for and changes the account that owns a file, for which .NET has no call.</summary>
internal static class FileOwner
{
    /// <returns>The number of the account that owns the file or link itself, or null where it cannot be told.</returns>
    public static async Task<uint?> OfAsync(string path, CancellationToken cancellationToken)
    {
        string[] format = OperatingSystem.IsMacOS() ? ["-f", "%u"] : ["-c", "%u"];
        var (exit, output) = await new ExternalCommand("stat", [.. format, path]).RunAsync(cancellationToken);
        return exit == 0 && uint.TryParse(output, CultureInfo.InvariantCulture, out var owner) ? owner : null;
    }

    /// <summary>Gives the file, and all below it, to an account; nothing to do where that is our own.</summary>
    public static async Task GiveAsync(string path, uint owner, CancellationToken cancellationToken)
    {
        if (owner == NativeMethods.EffectiveUser())
            return;
        var account = owner.ToString(CultureInfo.InvariantCulture);
        await new ExternalCommand("chown", ["-Rh", account, path]).RunAsync(cancellationToken);
    }
}
