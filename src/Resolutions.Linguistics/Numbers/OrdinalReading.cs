using Resolutions.Linguistics.Numbers.Vocabulary;
using Resolutions.Linguistics.Numbers.Wording;
using Resolutions.Linguistics.Phrases;

namespace Resolutions.Linguistics.Numbers;

/// <summary>Reads ordinals, in words, digits and Roman numbers: fifty-first, 51st, quarante-cinquième, XVIIIe, الحادية والخمسين.</summary>
public static class OrdinalReading
{
    private const int Most = 9999;

    // The longest ordinal below ten thousand, and a word after it.
    private const int Reach = 12;

    /// <summary>The ordinal that begins at a word, and how many words it takes; null where none begins.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static (int Value, int Count)? At(Words words, int index, string language)
    {
        if (index >= words.Count || NumberLexicon.In(language) is not { } lexicon)
            return null;
        var span = words.SpanOf(index, Math.Min(Reach, words.Count - index));
        var tokens = new NumberTokens(span.Of(words.Text), lexicon);
        if (Read(tokens, lexicon.Language) is not { } ordinal || ordinal.Value > Most)
            return null;
        var end = span.Start + tokens.SpanOf(0, ordinal.Last).End;
        var count = 1;
        while (index + count < words.Count && words.SpanOf(index + count).Start < end)
            count++;
        return ((int)ordinal.Value, count);
    }

    private static NumberReading? Read(NumberTokens tokens, string language)
    {
        var reader = new NumberReader(tokens, language);
        if (reader.IdiomAt(0) < 0 && reader.At(0) is { } number)
        {
            // Arabic writes no ending onto figures: الدورة ١٥١.
            var isOrdinal =
                number.Kind == NumberKind.Ordinal
                || (language == "ar" && tokens[0] is { Sort: TokenSort.Digits, Length: <= 3 } && number.Last == 0);
            return isOrdinal ? number : null;
        }
        return language != "ar" && tokens[0].Sort == TokenSort.Word && RomanReading.AtHead(tokens, 0) is { } roman
            ? new(roman.Value, 0, roman.Last, NumberKind.Ordinal)
            : null;
    }
}
