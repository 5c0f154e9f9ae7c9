using System.Globalization;
using System.Runtime.Versioning;

namespace Resolutions.Store.Embedded;

/// <summary>
/// Tells whether the server that <c>postmaster.pid</c> names still runs. After a crash its number may belong to another
/// program (in a container that starts anew it usually does), or to a corpse that nobody buried (where process 1 does
/// not wait for its children); Postgres itself takes both for a living server and refuses to start.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal static class ServerProcess
{
    private static readonly bool HasProc = OperatingSystem.IsLinux() && Directory.Exists("/proc/self");

    /// <summary>Whether the process lives and may be a Postgres that works in this cluster.</summary>
    public static bool IsServing(int process, ClusterDirectory cluster) =>
        IsAlive(process) && (!HasProc || MayWorkIn(process, cluster));

    /// <summary>Whether there is such a process and it is not a corpse.</summary>
    public static bool IsAlive(int process) =>
        process > 0 && NativeMethods.Signal(process, 0) && (!HasProc || State(process) is not ('Z' or 'X'));

    /// <summary>
    /// Children that outlived their server. They notice its end within moments unless they are in the middle of a
    /// query, and until the last is gone no new server may open the cluster.
    /// </summary>
    /// <returns>Nothing where the platform does not tell.</returns>
    public static IReadOnlyList<int> Orphans(ClusterDirectory cluster) =>
        HasProc
            ?
            [
                .. Directory
                    .EnumerateDirectories("/proc")
                    .Select(d =>
                        int.TryParse(Path.GetFileName(d), CultureInfo.InvariantCulture, out var number) ? number : 0
                    )
                    .Where(p => p > 0 && IsPostgres(p) && IsAlive(p) && WorkingDirectory(p) == cluster.Cluster),
            ]
            : [];

    // A server works in its cluster's directory. Where we may not look, it is a Postgres and might be ours.
    private static bool MayWorkIn(int process, ClusterDirectory cluster) =>
        IsPostgres(process) && (WorkingDirectory(process) ?? cluster.Cluster) == cluster.Cluster;

    private static bool IsPostgres(int process) =>
        ReadProc(process, "comm")?.Trim() is "postgres" or "postmaster" or null;

    private static string? WorkingDirectory(int process)
    {
        try
        {
            return new DirectoryInfo($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/cwd").LinkTarget;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // 4711 (postgres) S 1 4711 ...   and the name may hold anything, a parenthesis too
    private static char? State(int process) =>
        ReadProc(process, "stat") is { } line && line.LastIndexOf(')') is >= 0 and var end && end + 2 < line.Length
            ? line[end + 2]
            : null;

    private static string? ReadProc(int process, string name)
    {
        try
        {
            return File.ReadAllText($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/{name}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
