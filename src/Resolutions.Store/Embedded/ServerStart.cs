using System.Globalization;
using System.Runtime.Versioning;

namespace Resolutions.Store.Embedded;

/// <summary>Starts the server of a cluster that has none, after a crash of its predecessor too.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed partial class ServerStart(
    ClusterDirectory cluster,
    EmbeddedPostgresOptions options,
    ServerAccount account,
    ILogger logger
)
{
    private const int LogLimit = 8 * 1024 * 1024;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    // A killed server's children need up to some seconds to notice; after that they are told.
    private static readonly TimeSpan OrphanPatience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan RecoveryPatience = TimeSpan.FromSeconds(15);

    public async Task<PostmasterFile> RunAsync(PostgresBinaries binaries, CancellationToken token)
    {
        // A server whose file somebody deleted is a crash too: a second one beside it would ruin the data.
        var crashed = PostmasterFile.Read(cluster) is not null || ServerProcess.Orphans(cluster).Count > 0;
        if (crashed)
            LogRecovering(logger, cluster.Home);
        if (await FileOwner.OfAsync(cluster.Cluster, token) != account.Owner)
            await FileOwner.GiveAsync(cluster.Cluster, account.Owner, token);
        var sockets = await SocketDirectory.PrepareAsync(cluster, account, token);
        ShortenLog();
        var deadline = DateTime.UtcNow + RecoveryPatience;
        while (true)
        {
            if (crashed)
                await ClearAfterCrashAsync(sockets, token);
            var (exit, said) = await PgCtlAsync(binaries, sockets);
            // pg_ctl loses patience before a server that reads its log again after a crash.
            if (await ClusterServer.FindRunningAsync(cluster, token) is { } server)
                return server;
            if (!crashed || DateTime.UtcNow > deadline)
            {
                SocketDirectory.Remove(sockets);
                throw Failed(exit, said);
            }
            await Task.Delay(Pause, token);
        }
    }

    // pg_ctl starts the server in a session of its own: neither Ctrl-C nor a closing terminal reaches it. It hands the
    // paths that it is given to a shell, so it is told the cluster's by a variable, and the log's from inside.
    private Task<(int ExitCode, string Output)> PgCtlAsync(PostgresBinaries binaries, string sockets)
    {
        var settings = ServerSettings.CommandLine(options, sockets);
        var start = account.Command(
            binaries.PgCtl,
            "start",
            $"--log={Path.GetFileName(cluster.Log)}",
            "--wait",
            "--timeout=20",
            "--silent",
            $"--options={settings}"
        ) with
        {
            WorkingDirectory = cluster.Cluster,
            Variables = new Dictionary<string, string> { ["PGDATA"] = cluster.Cluster },
        };
        // Not to be interrupted: the server would die with pg_ctl. Whoever loses patience stops it afterwards.
        return start.RunAsync(CancellationToken.None);
    }

    private async Task ClearAfterCrashAsync(string sockets, CancellationToken token)
    {
        var patience = DateTime.UtcNow + OrphanPatience;
        while (ServerProcess.Orphans(cluster) is { Count: > 0 } orphans)
        {
            if (DateTime.UtcNow > patience)
                foreach (var orphan in orphans)
                    NativeMethods.Signal(orphan, NativeMethods.SigQuit);
            if (DateTime.UtcNow > patience + RecoveryPatience)
                throw ClusterServer.Unreachable(orphans[0], sockets);
            await Task.Delay(Pause, token);
        }
        // Postgres clears up after a dead predecessor itself, and knows by its shared memory whether a child is left.
        // Only where the number in the file is alive, as another program or a corpse, it needs us.
        if (PostmasterFile.Read(cluster) is { } stale && NativeMethods.Signal(stale.Process, 0))
        {
            File.Delete(cluster.PostmasterFile);
            SocketDirectory.Sweep(sockets);
        }
    }

    private void ShortenLog()
    {
        if (new FileInfo(cluster.Log) is { Exists: true, Length: > LogLimit })
            File.Delete(cluster.Log);
    }

    private PostgresUnavailableException Failed(int exit, string said)
    {
        var log = File.Exists(cluster.Log) ? File.ReadLines(cluster.Log).TakeLast(3) : [];
        var words = string.Join(" | ", [said.ReplaceLineEndings(" "), .. log]);
        return new("start-failed", cluster.Home, exit.ToString(CultureInfo.InvariantCulture), words, cluster.Log);
    }

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "The database server in {Directory} ended without closing; recovering"
    )]
    private static partial void LogRecovering(ILogger logger, string directory);
}
