using Resolutions.Ingesting;
using Resolutions.Ingesting.Fetching;
using Resolutions.Ingesting.Files;

namespace Resolutions.Cli;

/// <summary>Reads what a person named, from disk or from the web, as far as the settings of the environment allow.</summary>
internal sealed class SourceArriving : IDisposable
{
    private readonly SourceLimits _limits;
    private readonly Fetcher _fetcher;

    public SourceArriving()
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        _limits = SourceLimits.Read(configuration);
        _fetcher = new(FetchOptions.Read(configuration), _limits);
    }

    public Task<Arrival> ReadAsync(GivenSource source, CancellationToken cancellation) =>
        source.File is { } file
            ? FileReading.ReadAsync(file, source.Given, _limits, cancellation)
            : _fetcher.FetchAsync(source.Given, cancellation);

    public void Dispose() => _fetcher.Dispose();
}
