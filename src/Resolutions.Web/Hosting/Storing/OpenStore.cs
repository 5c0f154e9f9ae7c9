using Resolutions.Store.Embedded;

namespace Resolutions.Web.Hosting.Storing;

/// <summary>The connection to the store, for as long as the site runs. A private server is left when the site's services end.</summary>
internal sealed class OpenStore(IConfiguration configuration, ILogger<OpenStore> logger) : IAsyncDisposable
{
    private StoreConnection? connection;

    /// <exception cref="InvalidOperationException">The store is not open yet.</exception>
    public string ConnectionString =>
        connection?.ConnectionString ?? throw new InvalidOperationException("The store is not open yet.");

    /// <exception cref="PostgresUnavailableException">No Postgres can be had; the message says why and what to do.</exception>
    public async Task OpenAsync(CancellationToken cancellation) =>
        connection ??= await StoreConnection.OpenAsync(configuration, logger, cancellation);

    /// <inheritdoc cref="StoreConnection.ReviveAsync"/>
    public Task ReviveAsync(CancellationToken cancellation) =>
        connection?.ReviveAsync(cancellation) ?? Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (connection is not null)
            await connection.DisposeAsync();
    }
}
