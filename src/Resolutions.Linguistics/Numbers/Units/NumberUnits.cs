using System.Collections.Frozen;
using Resolutions.Linguistics.Folding;
using Resolutions.Linguistics.Numbers.Vocabulary;

namespace Resolutions.Linguistics.Numbers.Units;

/// <summary>
/// Per cent and currencies beside a number. Lines of <c>number-units.tsv</c>: unit (an ISO 4217 code, a word where it is open
/// which country's, or %), language (* for any), how it is written. What has a capital or a currency sign is matched as
/// written, and may stand before the figure too.
/// </summary>
internal sealed class NumberUnits
{
    public const string Percent = "%";

    private static readonly NumberUnits Signs = new("*");
    private static readonly FrozenDictionary<string, NumberUnits> Known = new[] { "ar", "en", "fr" }.ToFrozenDictionary(
        language => language,
        language => new NumberUnits(language),
        StringComparer.Ordinal
    );

    private readonly FrozenDictionary<string, UnitPhrase[]>.AlternateLookup<ReadOnlySpan<char>> _byFirstToken;

    private NumberUnits(string language) =>
        _byFirstToken = DataFile
            .Rows("number-units.tsv")
            .Where(row => row[1] == language)
            .Select(row => UnitPhrase.Of(row[0], row[2], isSign: language == "*"))
            .GroupBy(phrase => FoldedText.Fold(phrase.Tokens[0]), StringComparer.Ordinal)
            .ToFrozenDictionary(
                phrases => phrases.Key,
                phrases => phrases.OrderByDescending(phrase => phrase.Tokens.Length).ToArray(),
                StringComparer.Ordinal
            )
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The unit that is written after a number, and its last token: 5 <em>millions d'euros</em>.</summary>
    public static (string Unit, int Last)? After(NumberTokens tokens, int last)
    {
        var next = last + 1;
        if (tokens[last].Slot == NumberSlot.Scale && tokens.Of(next) is "de" or "d" && tokens.IsNear(next))
            next += tokens.IsMark(next + 1, '\'') ? 2 : 1;
        // A 10-per-cent cut, a 5-dollar fee.
        if (tokens.IsMark(next, '-') && tokens.IsJoined(next) && tokens.IsJoined(next + 1))
            return tokens.Lexicon is { } known ? Known[known.Language].At(tokens, next + 1) : null;
        if (!tokens.IsNear(next))
            return null;
        if (tokens.Lexicon is { } lexicon && Known[lexicon.Language].At(tokens, next) is { } found)
            return found;
        return Signs.At(tokens, next);
    }

    /// <summary>The sign that is written before figures, and its last token: <em>US$</em> 5.</summary>
    public static (string Unit, int Last)? Before(NumberTokens tokens, int first) =>
        tokens[first].Sort == TokenSort.Mark || tokens.IsCapital(first) ? Signs.At(tokens, first) : null;

    /// <summary>The sign with the letters of a million, a thousand … before it: 12 <em>M€</em>; what they count, and the last token.</summary>
    public static (string Unit, int Last, decimal Times)? Abbreviated(NumberTokens tokens, int last)
    {
        var letters = last + 1;
        return
            tokens.Gap(letters) <= 1
            && TimesOf(tokens, letters) is { } times
            && tokens.IsJoined(letters + 1)
            && Signs.At(tokens, letters + 1) is var (unit, end)
            && unit != Percent
            ? (unit, end, times)
            : null;
    }

    /// <summary>1000000 for the M of US$ 12M; null where the letters stand for none.</summary>
    public static decimal? TimesOf(NumberTokens tokens, int index) =>
        tokens[index].Sort != TokenSort.Word
            ? null
            : tokens.Written(index) switch
            {
                "k" or "K" => 1_000m,
                "m" or "M" or "Mio" => 1_000_000m,
                "b" or "B" or "G" or "Md" or "Mds" or "Mrd" => 1_000_000_000m,
                _ => null,
            };

    private (string Unit, int Last)? At(NumberTokens tokens, int first)
    {
        if (!_byFirstToken.TryGetValue(tokens.Of(first), out var phrases))
            return null;
        foreach (var phrase in phrases)
        {
            if (phrase.Begins(tokens, first))
                return (phrase.Unit, first + phrase.Tokens.Length - 1);
        }
        return null;
    }
}
