namespace Resolutions.Store.Embedded;

/// <summary>
/// The database that the application works with: the configured one, else one in a private Postgres. The database is
/// there, if perhaps empty.
/// </summary>
public sealed class StoreConnection : IAsyncDisposable
{
    /// <summary>The name of the connection string, and of the database where nobody gave it another.</summary>
    public const string Name = "Resolutions";

    private readonly EmbeddedPostgres? server;

    private StoreConnection(string connectionString, EmbeddedPostgres? server)
    {
        ConnectionString = connectionString;
        this.server = server;
    }

    /// <summary>How to reach the database. It may hold a password: never show or log it.</summary>
    public string ConnectionString { get; }

    /// <summary>Whether the server is our own, which stops when the last of its users leaves.</summary>
    public bool IsEmbedded => server is not null;

    /// <summary>Opens what <c>ConnectionStrings:Resolutions</c> names, else what lies in <c>RESOLUTIONS_DATA</c>.</summary>
    /// <exception cref="PostgresUnavailableException">Neither can be had; the message says why and what to do.</exception>
    public static async Task<StoreConnection> OpenAsync(
        IConfiguration configuration,
        ILogger logger,
        CancellationToken cancellationToken = default
    )
    {
        if (configuration.GetConnectionString(Name) is { } configured && !string.IsNullOrWhiteSpace(configured))
            return new(await ConfiguredServer.ReachAsync(configured, cancellationToken), null);
        var options = new EmbeddedPostgresOptions
        {
            DataDirectory = DataDirectory.Choose(configuration["RESOLUTIONS_DATA"]),
            Places = PostgresPlaces.OfThisMachine(configuration["PG_BIN"]),
        };
        var own = await EmbeddedPostgres.StartAsync(options, logger, cancellationToken);
        try
        {
            var connectionString = own.ConnectionString(Name.ToLowerInvariant());
            await DatabaseCreation.EnsureAsync(connectionString, cancellationToken);
            return new(connectionString, own);
        }
        catch
        {
            await own.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts the private server again where it has died; a configured one is somebody else's care.</summary>
    /// <exception cref="PostgresUnavailableException">It cannot be started again.</exception>
    public async Task ReviveAsync(CancellationToken cancellationToken)
    {
        if (server is not null)
            await server.ReviveAsync(cancellationToken);
    }

    /// <summary>Leaves the private server; a configured one is left as it is.</summary>
    public ValueTask DisposeAsync() => server?.DisposeAsync() ?? ValueTask.CompletedTask;
}
