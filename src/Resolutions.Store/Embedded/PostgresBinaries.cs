using System.Globalization;
using System.Text.RegularExpressions;

namespace Resolutions.Store.Embedded;

/// <summary>PostgreSQL's programs of one version.</summary>
/// <param name="Directory">The directory that holds <c>initdb</c>, <c>pg_ctl</c> and <c>postgres</c>.</param>
/// <param name="Major">Their major version: a cluster opens only under the one that made it.</param>
public sealed partial record PostgresBinaries(string Directory, int Major)
{
    /// <summary>The oldest that the schema works on.</summary>
    internal const int OldestMajor = 15;

    internal string Initdb => Path.Combine(Directory, "initdb");

    internal string PgCtl => Path.Combine(Directory, "pg_ctl");

    /// <summary>Finds the programs for a cluster, or for a new one.</summary>
    /// <param name="major">The version that made the cluster; null for a new one.</param>
    /// <exception cref="PostgresUnavailableException">None are there, or only others than the cluster's.</exception>
    public static async Task<PostgresBinaries> FindAsync(
        PostgresPlaces places,
        int? major,
        ILogger logger,
        CancellationToken cancellationToken
    )
    {
        var others = new SortedSet<int>();
        foreach (var directory in PostgresSearch.Candidates(places, logger))
        {
            if (await InDirectoryAsync(directory, cancellationToken) is not { } found)
                continue;
            if (found.Major == (major ?? found.Major) && found.Major >= OldestMajor)
                return found;
            others.Add(found.Major);
        }
        if (await PostgresPackage.FindAsync(places, major, logger, cancellationToken) is { } fetched)
            return fetched;
        throw Missing(major, others);
    }

    /// <returns>Null where the directory does not hold all three programs, or they do not run here.</returns>
    internal static async Task<PostgresBinaries?> InDirectoryAsync(
        string directory,
        CancellationToken cancellationToken
    )
    {
        if (!Programs.All(p => File.Exists(Path.Combine(directory, p))))
            return null;
        var version = new ExternalCommand(Path.Combine(directory, "postgres"), ["--version"]);
        var (exit, output) = await version.RunAsync(cancellationToken);
        return exit == 0 && VersionLine.Match(output) is { Success: true } match
            ? new(directory, int.Parse(match.Groups["major"].ValueSpan, CultureInfo.InvariantCulture))
            : null;
    }

    private static readonly string[] Programs = ["postgres", "initdb", "pg_ctl"];

    // postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)
    [GeneratedRegex(@"\(PostgreSQL\) (?<major>\d+)", RegexOptions.NonBacktracking)]
    private static partial Regex VersionLine { get; }

    private static PostgresUnavailableException Missing(int? major, SortedSet<int> others)
    {
        var found = string.Join(", ", others.Select(m => m.ToString(CultureInfo.InvariantCulture)));
        var wanted = (major ?? OldestMajor).ToString(CultureInfo.InvariantCulture);
        return (major, others.Count) switch
        {
            (null, 0) => new("no-programs"),
            (null, _) => new("programs-too-old", found, wanted),
            (_, 0) => new("no-programs-for-cluster", wanted),
            _ => new("other-major", wanted, found),
        };
    }
}
