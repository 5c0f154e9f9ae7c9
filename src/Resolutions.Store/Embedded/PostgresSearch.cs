using System.Globalization;
using System.IO.Enumeration;
using System.Text.RegularExpressions;

namespace Resolutions.Store.Embedded;

/// <summary>Lists the directories that may hold PostgreSQL's programs.</summary>
internal static partial class PostgresSearch
{
    /// <summary>The named one, then <c>PATH</c>, then what is installed, newest first.</summary>
    public static IEnumerable<string> Candidates(PostgresPlaces places, ILogger logger)
    {
        if (!string.IsNullOrWhiteSpace(places.Named))
        {
            if (!File.Exists(Path.Combine(places.Named, "postgres")))
                LogNamedIsEmpty(logger, places.Named);
            yield return places.Named;
        }
        // A relative entry of PATH would mean another directory to the server's account.
        foreach (var directory in places.SearchPath.Where(Path.IsPathRooted))
            yield return directory;
        foreach (var directory in places.Installed.SelectMany(p => Matching(p).OrderByDescending(MajorInName)))
            yield return directory;
    }

    // /usr/lib/postgresql/*/bin
    private static IEnumerable<string> Matching(string pattern)
    {
        IEnumerable<string> found = ["/"];
        foreach (var part in pattern.Split('/', StringSplitOptions.RemoveEmptyEntries))
            found = found.SelectMany(d => Below(d, part));
        return found;
    }

    private static IEnumerable<string> Below(string directory, string part)
    {
        if (!part.Contains('*', StringComparison.Ordinal))
            return Directory.Exists(Path.Combine(directory, part)) ? [Path.Combine(directory, part)] : [];
        var readable = new EnumerationOptions { IgnoreInaccessible = true };
        return Directory
            .EnumerateDirectories(directory, "*", readable)
            .Where(d => FileSystemName.MatchesSimpleExpression(part, Path.GetFileName(d), ignoreCase: false));
    }

    private static int MajorInName(string directory) =>
        Number.Matches(directory) is [.., var last] ? int.Parse(last.ValueSpan, CultureInfo.InvariantCulture) : 0;

    // /usr/lib/postgresql/15/bin, /usr/pgsql-16/bin
    [GeneratedRegex(@"\d{1,4}", RegexOptions.NonBacktracking)]
    private static partial Regex Number { get; }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "PG_BIN names {Directory}, which holds no PostgreSQL; looking elsewhere"
    )]
    private static partial void LogNamedIsEmpty(ILogger logger, string directory);
}
