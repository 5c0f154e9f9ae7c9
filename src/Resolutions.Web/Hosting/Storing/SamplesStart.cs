using Microsoft.Extensions.Options;
using Resolutions.Ingesting.Samples;

namespace Resolutions.Web.Hosting.Storing;

/// <summary>Fills an empty store with the samples before the site listens; it comes after <see cref="StoreStart"/>.</summary>
/// <param name="services">Asked for the samples only once the store is open: until then they have nowhere to go.</param>
internal sealed partial class SamplesStart(
    IServiceProvider services,
    IOptions<SampleOptions> options,
    ILogger<SamplesStart> logger
) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.Load)
            return;
        var samples = services.GetRequiredService<SampleCorpus>();
        var loaded = await samples.LoadIntoNewStoreAsync(cancellationToken);
        if (loaded.Count > 0)
            LogLoaded(loaded.Count);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Information, "The store was empty and holds {Count} sample sources now")]
    private partial void LogLoaded(int count);
}
