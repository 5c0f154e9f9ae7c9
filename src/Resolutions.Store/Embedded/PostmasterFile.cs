using System.Globalization;
using System.Runtime.Versioning;

namespace Resolutions.Store.Embedded;

/// <summary>
/// What a running server writes about itself into <c>postmaster.pid</c>, a line a fact (PostgreSQL,
/// <c>src/include/utils/pidfile.h</c>). A server that was killed leaves it behind.
/// </summary>
internal sealed record PostmasterFile(int Process, int Port, string SocketDirectory, string Status)
{
    /// <summary>Whether it takes connections, says the server.</summary>
    public bool IsReady => Status is "ready";

    public string Socket => Path.Combine(SocketDirectory, $".s.PGSQL.{Port.ToString(CultureInfo.InvariantCulture)}");

    /// <returns>Null where there is no file, or no process in it.</returns>
    [UnsupportedOSPlatform("windows")]
    public static PostmasterFile? Read(ClusterDirectory cluster)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(cluster.PostmasterFile);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        if (!int.TryParse(Line(lines, 0), CultureInfo.InvariantCulture, out var process))
            return null;
        // A server that has only just begun has written its first lines.
        _ = int.TryParse(Line(lines, 3), CultureInfo.InvariantCulture, out var port);
        return new(process, port, Line(lines, 4), Line(lines, 7));
    }

    private static string Line(string[] lines, int number) => number < lines.Length ? lines[number].Trim() : "";
}
