using Resolutions.Linguistics.Numbers;
using Resolutions.Linguistics.Phrases;

namespace Resolutions.Linguistics.Figures;

/// <summary>Numbers in words at one end of a stretch of text: where dates and sessions have them, a few words before or after a noun.</summary>
internal static class WordNumbers
{
    // 20ᵉ and XXᵉ siècle
    private const char RaisedE = 'ᵉ';

    /// <summary>An ordinal or, if wanted, cardinal that the last words of a stretch make: 23 of "on the twenty-third".</summary>
    /// <returns>Its value and where in the stretch it begins; null where the last words are none.</returns>
    public static (int Value, int Start)? Ending(string stretch, string language, bool ordinalOnly)
    {
        stretch = stretch.Replace(RaisedE, 'e');
        var words = Words.Of(stretch);
        if (words.Count == 0)
            return null;
        var last = words.SpanOf(words.Count - 1);
        if (InWords(stretch, language, first: false) is { } number && number.Span.End >= last.End)
            return ordinalOnly && number.Kind != NumberKind.Ordinal ? null : ((int)number.Value, number.Span.Start);
        // 51st, XXe
        return OrdinalReading.At(words, words.Count - 1, language) is { } ordinal ? (ordinal.Value, last.Start) : null;
    }

    /// <summary>An ordinal or cardinal that the first words of a stretch make: 2024 of "deux mille vingt-quatre, à Genève".</summary>
    /// <returns>Its value and where in the stretch it ends; null where the first words are none.</returns>
    public static (int Value, int End)? Beginning(string stretch, string language)
    {
        stretch = stretch.Replace(RaisedE, 'e');
        var words = Words.Of(stretch);
        if (OrdinalReading.At(words, 0, language) is { } ordinal)
            return (ordinal.Value, words.SpanOf(ordinal.Count - 1).End);
        return
            words.Count > 0
            && InWords(stretch, language, first: true) is { } number
            && number.Span.Start <= words.SpanOf(0).Start
            ? ((int)number.Value, number.Span.End)
            : null;
    }

    // Digits are read by whoever asks: they mean more there than a number.
    private static FoundNumber? InWords(string stretch, string language, bool first)
    {
        var found = NumberFinding.Find(stretch, language);
        var number = found.Count == 0 ? null : found[first ? 0 : ^1];
        return
            number is { Value: >= 1 and <= 9999 } && decimal.IsInteger(number.Value) && IsWords(number.Span.Of(stretch))
            ? number
            : null;
    }

    private static bool IsWords(string characters) => !characters.Any(char.IsAsciiDigit);
}
