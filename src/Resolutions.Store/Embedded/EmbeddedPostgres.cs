using System.Runtime.Versioning;
using Npgsql;

namespace Resolutions.Store.Embedded;

/// <summary>
/// A private Postgres in a data directory, shared by every process that uses the directory: the first starts it, the
/// last stops it, and one that crashes leaves it running for the next.
/// </summary>
public sealed partial class EmbeddedPostgres : IAsyncDisposable
{
    /// <summary>The one role of the cluster, a superuser that owns everything.</summary>
    internal const string Role = "resolutions";

    private readonly ClusterDirectory cluster;
    private readonly EmbeddedPostgresOptions options;
    private readonly ILogger logger;
    private readonly IAsyncDisposable lease;
    private PostmasterFile server;
    private bool isLeft;

    private EmbeddedPostgres(
        ClusterDirectory cluster,
        EmbeddedPostgresOptions options,
        ILogger logger,
        IAsyncDisposable lease,
        PostmasterFile server
    )
    {
        (this.cluster, this.options, this.logger) = (cluster, options, logger);
        (this.lease, this.server) = (lease, server);
    }

    /// <summary>Adopts the server that runs in the directory, or starts one, making its cluster where there is none.</summary>
    /// <returns>A share in the server. Dispose of it before the process ends, or the server stays.</returns>
    /// <exception cref="PostgresUnavailableException">It cannot be, for a reason that its message explains.</exception>
    public static async Task<EmbeddedPostgres> StartAsync(
        EmbeddedPostgresOptions options,
        ILogger logger,
        CancellationToken cancellationToken = default
    )
    {
        if (OperatingSystem.IsWindows())
            throw new PostgresUnavailableException("platform-unsupported");
        var directory = ClusterDirectory.Open(options.DataDirectory);
        using var gate = await FileLock.ExclusiveAsync(directory.GateFile, cancellationToken);
        var share = ClusterLease.Take(directory, logger);
        try
        {
            var running = await FindOrStartAsync(directory, options, logger, cancellationToken);
            return new(directory, options, logger, share, running);
        }
        catch
        {
            await share.LeaveAsync();
            throw;
        }
    }

    /// <summary>Starts the server again where it has died. To ask costs some microseconds while it lives.</summary>
    /// <returns>Whether it had died; whoever was connected has to connect anew.</returns>
    /// <exception cref="PostgresUnavailableException">It cannot be started again.</exception>
    public async Task<bool> ReviveAsync(CancellationToken cancellationToken = default)
    {
        if (OperatingSystem.IsWindows() || isLeft || ServerProcess.IsServing(server.Process, cluster))
            return false;
        using var gate = await FileLock.ExclusiveAsync(cluster.GateFile, cancellationToken);
        // Another request, or another process, may have come first; or the last of us is leaving.
        if (isLeft || ServerProcess.IsServing(server.Process, cluster))
            return false;
        server = await FindOrStartAsync(cluster, options, logger, cancellationToken);
        NpgsqlConnection.ClearAllPools();
        return true;
    }

    /// <summary>The process number of the server, as it was when this share was taken or the server started again.</summary>
    public int ServerProcessId => server.Process;

    /// <summary>How to reach a database of the server; whether the database exists is not asked.</summary>
    public string ConnectionString(string database) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = server.SocketDirectory,
            Port = server.Port,
            Username = Role,
            Database = database,
            SslMode = SslMode.Disable,
            GssEncryptionMode = GssEncryptionMode.Disable,
            // The server takes 200, and the site is not its only guest.
            MaxPoolSize = 80,
        }.ConnectionString;

    /// <summary>Gives the share back; the last one stops the server.</summary>
    public ValueTask DisposeAsync()
    {
        isLeft = true;
        return lease.DisposeAsync();
    }

    // The caller holds the gate.
    [UnsupportedOSPlatform("windows")]
    private static async Task<PostmasterFile> FindOrStartAsync(
        ClusterDirectory cluster,
        EmbeddedPostgresOptions options,
        ILogger logger,
        CancellationToken token
    ) =>
        await ClusterServer.FindRunningAsync(cluster, token) ?? await StartServerAsync(cluster, options, logger, token);

    [UnsupportedOSPlatform("windows")]
    private static async Task<PostmasterFile> StartServerAsync(
        ClusterDirectory cluster,
        EmbeddedPostgresOptions options,
        ILogger logger,
        CancellationToken token
    )
    {
        var binaries = await PostgresBinaries.FindAsync(options.Places, cluster.Major, logger, token);
        var account = await AsUnprivileged.ChooseAsync(cluster, token);
        if (!cluster.Exists)
        {
            LogCreating(logger, binaries.Major, cluster.Home);
            await ClusterCreation.CreateAsync(cluster, binaries, account, token);
        }
        return await new ServerStart(cluster, options, account, logger).RunAsync(binaries, token);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Making a PostgreSQL {Major} cluster in {Directory}")]
    private static partial void LogCreating(ILogger logger, int major, string directory);
}
