using System.Text;

namespace Resolutions.Benchmarks.Generating;

/// <summary>The phrases that resolutions are generated from, written for this purpose.</summary>
internal static class PhraseBook
{
    private static readonly ILookup<string, Phrase> Phrases = Read();

    public static IReadOnlyList<Phrase> Bodies { get; } = [.. Phrases["body"]];

    public static IReadOnlyList<Phrase> Subjects { get; } = [.. Phrases["subject"]];

    public static IReadOnlyList<Phrase> Places { get; } = [.. Phrases["place"]];

    public static IReadOnlyList<Phrase> Preambular { get; } = [.. Phrases["preambular"]];

    public static IReadOnlyList<Phrase> Operative { get; } = [.. Phrases["operative"]];

    private static ILookup<string, Phrase> Read()
    {
        using var stream = typeof(PhraseBook).Assembly.GetManifestResourceStream("phrases.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.Split('\t'))
            .ToLookup(cells => cells[0], cells => new Phrase(cells[1], cells[2], cells[3]), StringComparer.Ordinal);
    }
}
