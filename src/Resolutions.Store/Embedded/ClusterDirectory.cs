using System.Globalization;
using System.Runtime.Versioning;

namespace Resolutions.Store.Embedded;

/// <summary>The places inside a data directory that belong to the private Postgres.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class ClusterDirectory
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    // Others may pass through, because root runs the server as another account; they cannot list.
    private const UnixFileMode Passable = OwnerOnly | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private ClusterDirectory(string home) => Home = home;

    /// <summary>The data directory, free of symbolic links: two names of one directory share one server.</summary>
    public string Home { get; }

    /// <summary>The cluster; it exists whole or not at all.</summary>
    public string Cluster => Path.Combine(Home, "postgres");

    /// <summary>Where a cluster is made before it gets its name.</summary>
    public string Unfinished => Path.Combine(Home, "postgres.new");

    /// <summary>Held shared by everyone who uses the server.</summary>
    public string LeaseFile => Path.Combine(Home, "postgres.lease");

    /// <summary>Held exclusively by whoever starts or stops the server.</summary>
    public string GateFile => Path.Combine(Home, "postgres.gate");

    /// <summary>What the server says. Inside the cluster, because the server's account must write it.</summary>
    public string Log => Path.Combine(Cluster, "server.log");

    /// <summary>Which the server writes: its process, its socket, its state.</summary>
    public string PostmasterFile => Path.Combine(Cluster, "postmaster.pid");

    public bool Exists => Directory.Exists(Cluster);

    /// <summary>The major version that made the cluster, or null where there is none.</summary>
    public int? Major => Exists ? int.Parse(File.ReadAllText(VersionFile), CultureInfo.InvariantCulture) : null;

    private string VersionFile => Path.Combine(Cluster, "PG_VERSION");

    /// <summary>Makes the data directory where it is missing, and makes sure that we may write there.</summary>
    /// <exception cref="PostgresUnavailableException">It is a file, not ours to write, or holds something else.</exception>
    public static ClusterDirectory Open(string dataDirectory)
    {
        var path = Path.GetFullPath(dataDirectory);
        if (File.Exists(path))
            throw new PostgresUnavailableException("data-directory-is-a-file", path);
        try
        {
            Directory.CreateDirectory(path, Passable);
            var directory = new ClusterDirectory(RealPath(path));
            directory.TryWriting();
            directory.TryReading();
            return directory;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PostgresUnavailableException("data-directory-not-writable", path, e.Message);
        }
    }

    /// <summary>An empty directory to make a cluster in; what an interrupted attempt left is gone.</summary>
    public void StartAfresh()
    {
        if (Directory.Exists(Unfinished))
            Directory.Delete(Unfinished, recursive: true);
        Directory.CreateDirectory(Unfinished, OwnerOnly);
    }

    private void TryWriting()
    {
        var trial = Path.Combine(Home, $".trial-{Guid.NewGuid():N}");
        File.Create(trial, bufferSize: 1, FileOptions.DeleteOnClose).Dispose();
    }

    private void TryReading()
    {
        try
        {
            _ = Major;
        }
        catch (Exception e) when (e is FileNotFoundException or FormatException)
        {
            throw new PostgresUnavailableException("not-a-cluster", Cluster);
        }
    }

    private static string RealPath(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
            return path;
        var here = Path.Combine(RealPath(parent), Path.GetFileName(path));
        return Directory.ResolveLinkTarget(here, returnFinalTarget: true) is { } target
            ? RealPath(target.FullName)
            : here;
    }
}
