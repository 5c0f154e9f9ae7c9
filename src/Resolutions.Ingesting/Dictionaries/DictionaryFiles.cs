using Resolutions.Ingesting.Readers;
using Resolutions.Ingesting.Readers.Encodings;
using Resolutions.Linguistics.Lexicons;
using Resolutions.Linguistics.Lexicons.Checking;
using Resolutions.Linguistics.Lexicons.Dictionaries;
using Resolutions.Model;

namespace Resolutions.Ingesting.Dictionaries;

/// <summary>Reads dictionaries from files; what goes wrong is told, not thrown.</summary>
public static class DictionaryFiles
{
    /// <param name="tables">Finds more faults in tables of concepts, and those that several have together; null where that is not asked.</param>
    public static async Task<DictionaryContent> ReadAsync(
        DictionaryPath given,
        DictionaryLimits limits,
        TableChecking? tables,
        CancellationToken cancellation
    )
    {
        try
        {
            return await ReadByEndingAsync(given, limits, tables, cancellation);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refused(given.File, RefusalCodes.FileNotFound);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refused(given.File, RefusalCodes.FileNotReadable);
        }
    }

    private static async Task<DictionaryContent> ReadByEndingAsync(
        DictionaryPath given,
        DictionaryLimits limits,
        TableChecking? tables,
        CancellationToken cancellation
    )
    {
        var ending = Path.GetExtension(given.File).ToLowerInvariant();
        if (ending is ".ifo" or ".index")
            return given is { Left: { } headwords, Right: { } articles }
                ? ReadParts(given.File, headwords, articles, limits)
                : Refused(given.File, FaultCodes.LanguagesUnknown, given.File);
        if (ending is not (".tmx" or ".tsv" or ".txt" or ".dic"))
            return Refused(given.File, FaultCodes.FormatUnknown, ending);
        var (refusal, text) = await TextOfAsync(given.File, limits, cancellation);
        return refusal is not null
            ? Refused(given.File, refusal.Code, [.. refusal.Arguments])
            : ReadText(given, ending, text, limits, tables);
    }

    private static DictionaryContent ReadText(
        DictionaryPath given,
        string ending,
        string text,
        DictionaryLimits limits,
        TableChecking? tables
    )
    {
        using var reader = new StringReader(text);
        if (ending == ".tmx")
            return TmxFormat.Read(reader, given.File, limits);
        if (TabbedFormat.IsTable(text))
            return Table(TabbedFormat.Read(reader, given.File, "en", "fr", limits), given.File, text, tables);
        if (given is not { Left: { } left, Right: { } right })
            return Refused(given.File, FaultCodes.LanguagesUnknown, given.File);
        return TabbedFormat.Is(text)
            ? TabbedFormat.Read(reader, given.File, left, right, limits)
            : HunalignFormat.Read(reader, given.File, left, right, limits);
    }

    private static DictionaryContent Table(DictionaryContent content, string file, string text, TableChecking? tables)
    {
        if (tables is null)
            return content;
        var before = tables.Faults.Count;
        tables.Check(text, file);
        return content with { Faults = [.. tables.Faults.Skip(before)] };
    }

    private static async Task<(Diagnostic? Refusal, string Text)> TextOfAsync(
        string file,
        DictionaryLimits limits,
        CancellationToken cancellation
    )
    {
        await using var stream = File.OpenRead(file);
        var bytes = await BoundedReading.ReadAsync(stream, limits.MostBytes, cancellation);
        if (bytes is null)
            return (new(FaultCodes.DictionaryTooLarge, null, $"{limits.MostBytes}"), "");
        if (bytes.Length == 0)
            return (new(FaultCodes.EntriesNone, null), "");
        var decoded = TextDecoding.Decode(bytes, null);
        return (decoded.Refusal, decoded.Characters);
    }

    private static DictionaryContent ReadParts(string file, string left, string right, DictionaryLimits limits)
    {
        if (Beside(file, ".dict.dz", ".dict") is not { } articlesFile)
            return Refused(file, FaultCodes.PartMissing, Path.GetFileName(Path.ChangeExtension(file, ".dict.dz")));
        using var articles = File.OpenRead(articlesFile);
        using var own = new StreamReader(file);
        if (Path.GetExtension(file).Equals(".index", StringComparison.OrdinalIgnoreCase))
            return DictdFormat.Read(own, articles, IsPacked(articlesFile), file, left, right, limits);
        if (Beside(file, ".idx", ".idx.gz") is not { } indexFile)
            return Refused(file, FaultCodes.PartMissing, Path.GetFileName(Path.ChangeExtension(file, ".idx")));
        using var index = File.OpenRead(indexFile);
        return StarDictFormat.Read(
            own,
            (index, IsPacked(indexFile)),
            (articles, IsPacked(articlesFile)),
            file,
            left,
            right,
            limits
        );
    }

    private static string? Beside(string file, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            var other = Path.ChangeExtension(file, null) + ending;
            if (File.Exists(other))
                return other;
        }
        return null;
    }

    private static bool IsPacked(string file) => Path.GetExtension(file) is ".dz" or ".gz";

    private static DictionaryContent Refused(string file, string code, params IReadOnlyList<string> arguments) =>
        new([], [new LexiconFault(file, null, null, code, arguments)]);
}
