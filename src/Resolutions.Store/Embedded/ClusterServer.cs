using System.Globalization;
using System.Net.Sockets;
using System.Runtime.Versioning;

namespace Resolutions.Store.Embedded;

/// <summary>The server of a cluster, once it runs: adopting it, waiting for it, stopping it.</summary>
[UnsupportedOSPlatform("windows")]
internal static class ClusterServer
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    // Reading the log again after a crash may take minutes; a server that lives is waited for.
    private static readonly TimeSpan StartPatience = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan AnswerPatience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan StopPatience = TimeSpan.FromMinutes(1);

    // Its length, 8, and the number 80877103.
    private static readonly byte[] EncryptionRequest = [0, 0, 0, 8, 4, 210, 22, 47];

    /// <returns>The server that runs in this cluster and takes connections, or null where none runs.</returns>
    /// <exception cref="PostgresUnavailableException">One runs, and cannot be reached from here.</exception>
    public static async Task<PostmasterFile?> FindRunningAsync(ClusterDirectory cluster, CancellationToken token)
    {
        var began = DateTime.UtcNow;
        while (true)
        {
            if (PostmasterFile.Read(cluster) is not { } server || !ServerProcess.IsServing(server.Process, cluster))
                return null;
            if (server.IsReady && await AnswersAsync(server, token))
                return server;
            if (DateTime.UtcNow - began > (server.IsReady ? AnswerPatience : StartPatience))
                throw Unreachable(server.Process, server.Socket);
            await Task.Delay(Pause, token);
        }
    }

    /// <summary>Ends the server at once: sessions are cut, everything committed is on disk.</summary>
    /// <returns>Whether it is gone.</returns>
    public static async Task<bool> StopAsync(ClusterDirectory cluster, CancellationToken token)
    {
        if (PostmasterFile.Read(cluster) is not { } server)
            return true;
        // pg_ctl would do the same ("fast"); an adopted server may run where we found no programs.
        if (ServerProcess.IsServing(server.Process, cluster))
            NativeMethods.Signal(server.Process, NativeMethods.SigInt);
        var deadline = DateTime.UtcNow + StopPatience;
        while (ServerProcess.IsServing(server.Process, cluster))
        {
            if (DateTime.UtcNow > deadline)
                return false;
            await Task.Delay(Pause, token);
        }
        SocketDirectory.Remove(server.SocketDirectory);
        return true;
    }

    /// <summary>What is said where a server lives and does not answer.</summary>
    public static PostgresUnavailableException Unreachable(int process, string socket) =>
        new("server-unreachable", process.ToString(CultureInfo.InvariantCulture), socket);

    // A server that has just been killed still takes connections for an instant, but says nothing any more. So it is
    // asked for encryption, which it answers with one letter, before anybody has to say who they are (PostgreSQL,
    // "Message Formats", SSLRequest).
    private static async Task<bool> AnswersAsync(PostmasterFile server, CancellationToken token)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(token);
        patience.CancelAfter(AnswerPatience);
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(server.Socket), patience.Token);
            await socket.SendAsync(EncryptionRequest, patience.Token);
            return await socket.ReceiveAsync(new byte[1], patience.Token) == 1;
        }
        catch (Exception e) when (e is SocketException or ArgumentException or OperationCanceledException)
        {
            token.ThrowIfCancellationRequested();
            return false;
        }
    }
}
