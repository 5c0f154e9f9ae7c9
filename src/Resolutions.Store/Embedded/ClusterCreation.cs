using System.Runtime.Versioning;

namespace Resolutions.Store.Embedded;

/// <summary>Makes an empty cluster with <c>initdb</c>.</summary>
[UnsupportedOSPlatform("windows")]
internal static class ClusterCreation
{
    // C.UTF-8 knows case and letters of every script, sorts by code point, and no update of the system changes it.
    // Where libc lacks it, ICU knows as much; the last is for programs built without either.
    private static readonly string[][] Locales =
    [
        ["--locale=C.UTF-8"],
        ["--locale=C", "--locale-provider=icu", "--icu-locale=und"],
        ["--locale=C"],
    ];

    /// <summary>Makes the cluster beside its place and moves it there, so that an interrupted attempt leaves none.</summary>
    public static async Task CreateAsync(
        ClusterDirectory cluster,
        PostgresBinaries binaries,
        ServerAccount account,
        CancellationToken cancellationToken
    )
    {
        var said = "";
        foreach (var locale in Locales)
        {
            cluster.StartAfresh();
            await FileOwner.GiveAsync(cluster.Unfinished, account.Owner, cancellationToken);
            (var exit, said) = await account
                .Command(binaries.Initdb, [.. Arguments(cluster), .. locale])
                .RunAsync(cancellationToken);
            if (exit == 0)
            {
                Directory.Move(cluster.Unfinished, cluster.Cluster);
                return;
            }
            if (!IsOfLocale(said))
                break;
        }
        throw new PostgresUnavailableException("creation-failed", cluster.Home, Errors(said));
    }

    private static bool IsOfLocale(string said) =>
        said.Contains("invalid locale", StringComparison.Ordinal) || said.Contains("ICU", StringComparison.Ordinal);

    // Among what it is proud of:  initdb: error: could not create directory "...": No space left on device
    private static string Errors(string said)
    {
        var errors = said.Split('\n').Where(l => l.StartsWith("initdb: ", StringComparison.Ordinal)).ToList();
        return errors.Count > 0 ? string.Join(' ', errors) : said.ReplaceLineEndings(" ");
    }

    // Trust, because only the owner of the socket's directory comes that far. Not synchronised, because an empty
    // cluster is made again in a second.
    private static IEnumerable<string> Arguments(ClusterDirectory cluster) =>
        [
            $"--pgdata={cluster.Unfinished}",
            $"--username={EmbeddedPostgres.Role}",
            "--auth=trust",
            "--encoding=UTF8",
            "--no-sync",
            "--no-instructions",
        ];
}
