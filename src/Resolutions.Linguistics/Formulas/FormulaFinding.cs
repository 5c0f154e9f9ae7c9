using System.Text.RegularExpressions;
using Resolutions.Linguistics.Folding;
using Resolutions.Linguistics.Phrases;
using Resolutions.Model;

namespace Resolutions.Linguistics.Formulas;

/// <summary>Finds the formula with which a clause opens.</summary>
public static partial class FormulaFinding
{
    // Rows of the table that are no formula but may stand before one: an adverb, a conjunction, who speaks.
    private const string LeadIn = "lead-in";

    // Le Conseil, gravement et profondément préoccupé
    private const int MostLeadIns = 4;

    // No label and formula together are longer.
    private const int MostCharacters = 200;

    private static readonly Dictionary<string, PhraseTable<Illocution?>> Tables = DataFile
        .Rows("formulas.tsv")
        .GroupBy(row => row[0], StringComparer.Ordinal)
        .ToDictionary(rows => rows.Key, Table, StringComparer.Ordinal);

    /// <summary>The longest formula at the head of a clause, after its label, adverbs and conjunctions; null where there is none.</summary>
    /// <param name="language">A BCP 47 tag; a language without a table has no formulas.</param>
    public static FoundFormula? AtHead(string text, string language)
    {
        if (!Tables.TryGetValue(LanguageTags.Primary(language), out var table))
            return null;
        var opening = text.Length > MostCharacters ? text[..MostCharacters] : text;
        var words = Words.Of(opening);
        var head = FirstAfterLabel(opening, words);
        int? start = null;
        for (var (i, leadIns) = (head, 0); i < words.Count && leadIns <= MostLeadIns; leadIns++)
        {
            if (!table.TryMatch(words, i, out var match))
                return null;
            start ??= i;
            if (match.Value is { } illocution)
                return new(illocution, new(words.SpanOf(start.Value).Start, words.SpanOf(i, match.Count).End));
            i += match.Count;
        }
        return null;
    }

    private static int FirstAfterLabel(string text, Words words)
    {
        var folded = FoldedText.Of(text);
        var label = Label.Match(folded.Value);
        var end = label.Success ? folded.OriginOf(new(0, label.Length)).End : 0;
        var first = 0;
        while (first < words.Count && words.SpanOf(first).Start < end)
            first++;
        return first;
    }

    private static PhraseTable<Illocution?> Table(IEnumerable<string[]> rows)
    {
        var table = new PhraseTable<Illocution?>();
        foreach (var row in rows)
            table.Add(row[2], row[1] == LeadIn ? null : Illocutions.Parse(row[1]));
        return table;
    }

    // "3. Asks", "- 2. (b) Calls", "٤- يطلب", "OP5 Urges", "iv) prie"
    [GeneratedRegex(
        @"^(?:[^\p{L}\p{N}]*(?:(?:op|pp)?\s?[0-9]{1,3}(?:\s?(?:bis|ter))?|[a-z]|[ivx]{2,5}|[ابجدهوزحطيكلمن])\s?[.)\]:°،-]+)+"
            + @"|^[^\p{L}\p{N}]*(?:op|pp)?\s?[0-9]{1,3}\s",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Label { get; }
}
