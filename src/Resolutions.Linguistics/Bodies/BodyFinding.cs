using Resolutions.Linguistics.Phrases;
using Resolutions.Model;

namespace Resolutions.Linguistics.Bodies;

/// <summary>Finds the international bodies and publishers that a text names.</summary>
public static class BodyFinding
{
    private static readonly Dictionary<string, KnownBody> ByCode = Bodies();
    private static readonly PhraseTable<(KnownBody Body, bool IsOrgan)> Names = Phrases();

    // An acronym is one as written (the OIC's French one is a word in other languages), and in its language alone.
    private static readonly Dictionary<(string Language, string Acronym), KnownBody> Acronyms = DataFile
        .Rows("bodies.tsv")
        .Where(row => row[2] == "acronym")
        .ToDictionary(row => (row[1], row[3]), row => ByCode[row[0]]);

    /// <summary>In order and without overlap.</summary>
    /// <param name="language">A BCP 47 tag: an acronym counts in its own language.</param>
    public static IReadOnlyList<FoundBody> Find(string text, string language)
    {
        var words = Words.Of(text);
        var found = new List<FoundBody>();
        for (var i = 0; i < words.Count; i++)
        {
            if (Names.TryMatch(words, i, out var match))
            {
                found.Add(new(match.Value.Body, words.SpanOf(i, match.Count), match.Value.IsOrgan));
                i += match.Count - 1;
            }
            else if (AcronymAt(text, words.SpanOf(i), language) is { } body)
            {
                found.Add(new(body, words.SpanOf(i), false));
            }
        }
        return found;
    }

    /// <summary>The body of a code; null where none has it.</summary>
    public static KnownBody? Known(string code) => ByCode.GetValueOrDefault(code);

    private static KnownBody? AcronymAt(string text, Span span, string language)
    {
        var written = span.Of(text);
        return Acronyms.GetValueOrDefault((language, written)) ?? Acronyms.GetValueOrDefault(("", written));
    }

    private static Dictionary<string, KnownBody> Bodies()
    {
        var rows = DataFile.Rows("bodies.tsv").ToList();
        return rows.GroupBy(row => row[0])
            .ToDictionary(
                group => group.Key,
                group => new KnownBody(
                    group.Key,
                    group.Any(row => row[2] == "publisher"),
                    group.Where(row => row[2] is "name" or "publisher").ToDictionary(row => row[1], row => row[3])
                )
            );
    }

    private static PhraseTable<(KnownBody, bool)> Phrases()
    {
        var table = new PhraseTable<(KnownBody, bool)>();
        foreach (var row in DataFile.Rows("bodies.tsv").Where(row => row[2] != "acronym"))
            table.Add(row[3], (ByCode[row[0]], row[2] == "organ"));
        return table;
    }
}
