using System.Runtime.Versioning;

namespace Resolutions.Store.Embedded;

/// <summary>
/// A share in the server of a data directory. The last to give it back stops the server; whoever crashes gives it back
/// by crashing, and leaves the server to the next.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal sealed partial class ClusterLease : IAsyncDisposable
{
    // A process that is being started by one of ours holds our locks for an instant, until it has become itself.
    private const int Attempts = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private readonly ClusterDirectory cluster;
    private readonly ILogger logger;
    private FileStream? share;

    private ClusterLease(ClusterDirectory cluster, FileStream share, ILogger logger) =>
        (this.cluster, this.share, this.logger) = (cluster, share, logger);

    /// <summary>Takes a share. The caller holds the gate, so that nobody is stopping the server meanwhile.</summary>
    public static ClusterLease Take(ClusterDirectory cluster, ILogger logger) =>
        FileLock.TryShared(cluster.LeaseFile) is { } share
            ? new(cluster, share, logger)
            : throw new PostgresUnavailableException("data-directory-busy", cluster.LeaseFile);

    /// <summary>Gives the share back, and stops the server where it was the last.</summary>
    public async ValueTask DisposeAsync()
    {
        if (share is null)
            return;
        try
        {
            using var gate = await FileLock.ExclusiveAsync(cluster.GateFile, CancellationToken.None);
            await LeaveAsync();
        }
        catch (Exception e) when (e is PostgresUnavailableException or IOException or UnauthorizedAccessException)
        {
            // The directory was removed under us, or somebody starts a server for minutes: nothing that we should stop.
            LogLeft(logger, cluster.Home, e.Message);
            if (Interlocked.Exchange(ref share, null) is { } mine)
                await mine.DisposeAsync();
        }
    }

    /// <summary>The same, for a caller who holds the gate.</summary>
    public async Task LeaveAsync()
    {
        if (Interlocked.Exchange(ref share, null) is not { } mine)
            return;
        await mine.DisposeAsync();
        using var all = await AllSharesAsync();
        if (all is not null && !await ClusterServer.StopAsync(cluster, CancellationToken.None))
            LogStillRunning(logger, cluster.Home);
    }

    private async Task<FileStream?> AllSharesAsync()
    {
        for (var attempt = 1; attempt < Attempts; attempt++)
        {
            if (FileLock.TryExclusive(cluster.LeaseFile) is { } all)
                return all;
            await Task.Delay(Pause);
        }
        return FileLock.TryExclusive(cluster.LeaseFile);
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The database server in {Directory} is slow to stop; it was told to"
    )]
    private static partial void LogStillRunning(ILogger logger, string directory);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Left the database server in {Directory} without looking back: {Reason}"
    )]
    private static partial void LogLeft(ILogger logger, string directory, string reason);
}
