namespace Resolutions.Web.Hosting;

/// <summary>Asks a running site how it is: the health check of a container that holds no other program to ask with.</summary>
internal static class Probe
{
    private const string Option = "--probe";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <returns>What follows <c>--probe</c>; null where that is not among the arguments.</returns>
    public static string? AddressIn(string[] args)
    {
        var index = Array.IndexOf(args, Option);
        return index < 0 ? null
            : index + 1 < args.Length ? args[index + 1]
            : "";
    }

    /// <returns>0 where the answer is a success, else 1.</returns>
    public static async Task<int> RunAsync(string address)
    {
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync(new Uri(address));
            if (answer.IsSuccessStatusCode)
                return 0;
            await Console.Error.WriteLineAsync($"{address}: {(int)answer.StatusCode}");
        }
        catch (Exception failure)
            when (failure
                    is HttpRequestException
                        or OperationCanceledException
                        or UriFormatException
                        or NotSupportedException
                        or InvalidOperationException
            )
        {
            await Console.Error.WriteLineAsync($"{address}: {failure.Message}");
        }
        return 1;
    }
}
