using Resolutions.Linguistics.Numbers.Vocabulary;

namespace Resolutions.Linguistics.Numbers;

/// <summary>Finds the numbers of a text: in figures of any script, and in words in French, English and Arabic.</summary>
/// <remarks>
/// What only may be a number is left out, for a false clue misleads more than a missing one: one, un and واحد by themselves,
/// adverbs (first, firstly, أولا), phrases that lost their number (premier ministre, first of all), the label of a list item
/// that opens the text. The figures of dates, symbols and sections (1.2.3) are each a number: who knows better leaves
/// them out by their spans.
/// </remarks>
public static class NumberFinding
{
    // Divided by it a decimal has no noughts at its end: 2500000, not 2500000.0.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>In order and without overlap.</summary>
    /// <param name="language">A BCP 47 tag: it tells the words, and whether 1,250 is more than a thousand.</param>
    public static IReadOnlyList<FoundNumber> Find(string text, string language)
    {
        var tokens = new NumberTokens(text, NumberLexicon.In(language));
        var reader = new NumberReader(tokens, language);
        var found = new List<FoundNumber>();
        for (var at = ListLabels.End(tokens); at < tokens.Count; at++)
        {
            if (reader.IdiomAt(at) is var idiom and >= 0)
            {
                at = idiom;
            }
            else if (reader.At(at) is { } number)
            {
                var span = tokens.SpanOf(number.First, number.Last);
                found.Add(new(span, number.Value / One, number.Kind, number.Currency));
                at = number.Last;
            }
        }
        return found;
    }
}
