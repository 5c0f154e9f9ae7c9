using Resolutions.Ingesting.Readers.Encodings;
using Resolutions.Ingesting.Stating;
using Resolutions.Model;

namespace Resolutions.Ingesting.Files;

/// <summary>Files that state what the file beside them is: <c>name.yaml</c> or <c>name.ext.yaml</c> beside <c>name.ext</c>.</summary>
public static class Sidecars
{
    private static readonly string[] Endings = [".yaml", ".yml"];

    /// <summary>The files of a batch without the sidecars of others in it.</summary>
    /// <param name="pathOf">The path of a file; null for what is none.</param>
    public static IReadOnlyList<T> Without<T>(IReadOnlyList<T> batch, Func<T, string?> pathOf)
    {
        var sources = batch.Select(pathOf).OfType<string>().Where(path => !IsSidecar(path));
        var theirs = sources.SelectMany(Candidates).Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        return [.. batch.Where(one => pathOf(one) is not { } path || !theirs.Contains(Path.GetFullPath(path)))];
    }

    internal static bool IsSidecar(string file) =>
        Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    /// <returns>Why a sidecar is no source by itself.</returns>
    internal static string RefusalOf(string sidecar) =>
        HasSource(sidecar) ? StatementCodes.SidecarItself : StatementCodes.SidecarAlone;

    /// <summary>What the sidecar of a file states; nothing where it has none.</summary>
    internal static async Task<ReadStatements> ReadAsync(string file, CancellationToken cancellation)
    {
        var found = Candidates(file).Where(File.Exists).ToList();
        var names = found.ConvertAll(path => HarmlessText.Of(Path.GetFileName(path)));
        if (found.Count == 0)
            return ReadStatements.None;
        if (found.Count > 1)
            return Refused(StatementCodes.SidecarsSeveral, string.Join(", ", names));
        var decoded = await DecodeAsync(found[0], cancellation);
        return decoded is { Refusal: null }
            ? StatementReading.Read(decoded.Characters, names[0], linesBefore: 0, isForOthersToo: false)
            : Refused(StatementCodes.SidecarNotReadable, names[0]);
    }

    private static async Task<DecodedText?> DecodeAsync(string sidecar, CancellationToken cancellation)
    {
        try
        {
            await using var stream = File.OpenRead(sidecar);
            // One letter takes four bytes at most.
            var bytes = await BoundedReading.ReadAsync(stream, 4 * StatementReading.Longest, cancellation);
            return bytes is null ? null : TextDecoding.Decode(bytes, null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static ReadStatements Refused(string code, params IReadOnlyList<string> arguments) =>
        new(TextStatements.None, [], new(code, null, arguments));

    private static IEnumerable<string> Candidates(string file)
    {
        var stems = new[] { file, Path.ChangeExtension(file, null) }.Distinct(StringComparer.Ordinal);
        return stems.SelectMany(stem => Endings.Select(ending => stem + ending));
    }

    private static bool HasSource(string sidecar)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(sidecar))!;
        var full = Path.GetFullPath(sidecar);
        return Directory.Exists(folder)
            && Directory
                .EnumerateFiles(folder)
                .Any(file => !IsSidecar(file) && Candidates(file).Contains(full, StringComparer.Ordinal));
    }
}
