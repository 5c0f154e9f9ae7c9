using System.Text.RegularExpressions;
using Resolutions.Linguistics.Folding;
using Resolutions.Linguistics.Phrases;

namespace Resolutions.Linguistics.Formulas;

/// <summary>Finds the formula with which a clause opens.</summary>
public static partial class FormulaFinding
{
    // No label and formula together are longer.
    private const int MostCharacters = 200;

    /// <summary>The longest formula at the head of a clause, after its label, adverbs and conjunctions; null where there is none.</summary>
    /// <param name="language">A BCP 47 tag; a language without a formulary has no formulas.</param>
    public static FoundFormula? AtHead(string text, string language)
    {
        if (Formulary.Of(language) is not { } formulary)
            return null;
        var opening = text.Length > MostCharacters ? text[..MostCharacters] : text;
        var words = Words.Of(opening);
        var head = FirstAfterLabel(opening, words);
        // A verb without a subject tells what is asked for as often as what the body does.
        return
            OpeningReading.Read(formulary, words, head, LeadIns.All)
                is { Illocution: { } illocution, Role: not FormulaRole.Nominal } found
            ? new(illocution, new(words.SpanOf(found.Start).Start, words.SpanOf(found.End - 1).End))
            : null;
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

    // "3. Asks", "- 2. (b) Calls", "٤- يطلب", "OP5 Urges", "iv) prie"
    [GeneratedRegex(
        @"^(?:[^\p{L}\p{N}]*(?:(?:op|pp)?\s?[0-9]{1,3}(?:\s?(?:bis|ter))?|[a-z]|[ivx]{2,5}|[\u0621-\u064A])\s?[.)\]:°،-]+)+"
            + @"|^[^\p{L}\p{N}]*(?:op|pp)?\s?[0-9]{1,3}\s",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Label { get; }
}
