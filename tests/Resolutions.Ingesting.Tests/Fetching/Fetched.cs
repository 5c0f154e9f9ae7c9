using Resolutions.Ingesting.Fetching;

namespace Resolutions.Ingesting.Tests.Fetching;

/// <summary>Fetches from a server in a test, which is allowed although it is on this machine.</summary>
internal static class Fetched
{
    public static FetchOptions Allowing { get; } =
        new() { AllowPrivate = true, Contact = "mailto:rowers@ferrymen.example" };

    public static async Task<string> CodeAsync(ServerInTest server, long limit = 1_000_000) =>
        (await FetchAsync(server, limit: limit)).Refusal.ShouldNotBeNull().Code;

    public static async Task<Arrival> FetchAsync(
        ServerInTest server,
        string path = "/",
        FetchOptions? options = null,
        long limit = 1_000_000
    )
    {
        using var fetcher = new Fetcher(options ?? Allowing, new() { MaxBytes = limit });
        return await fetcher.FetchAsync(server.Address + path, TestContext.Current.CancellationToken);
    }
}
