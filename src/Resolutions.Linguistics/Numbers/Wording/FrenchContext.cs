using Resolutions.Linguistics.Numbers.Vocabulary;

namespace Resolutions.Linguistics.Numbers.Wording;

/// <summary>French words that are numbers only where they stand as numbers do.</summary>
internal static class FrenchContext
{
    public static bool IsMeant(NumberTokens tokens, int first, Amount amount)
    {
        if (IsPlaceName(tokens, first, amount.Last))
            return false;
        if (amount.Last > first)
            return true;
        return tokens.Of(first) switch
        {
            "neuf" => CountsNine(tokens, first),
            "sept" => !IsMonth(tokens, first),
            "seconde" => !IsTime(tokens, first),
            "premier" or "second" => !IsAdverb(tokens, first),
            // Mil stands before hundreds only.
            "mil" => false,
            _ => true,
        };
    }

    /// <summary>Trois-Rivières, Sept-Îles: a capital after the hyphen too.</summary>
    private static bool IsPlaceName(NumberTokens tokens, int first, int last) =>
        tokens.IsCapital(first)
        && tokens.IsMark(last + 1, '-')
        && tokens.IsJoined(last + 1)
        && tokens.IsJoined(last + 2)
        && tokens.IsCapital(last + 2);

    /// <summary>Neuf ponts, les neuf, neuf d'entre eux; but un pont neuf.</summary>
    private static bool CountsNine(NumberTokens tokens, int first)
    {
        var next = tokens.Follow(first);
        if (next < 0)
            return tokens[first - 1].Has(NumberTraits.Leads);
        var word = tokens.Of(next);
        return tokens[first - 1].Has(NumberTraits.Leads) && !tokens[first - 1].Has(NumberTraits.Of)
            || (word is "d" && tokens.Of(next + 2) is "entre")
            || (word[^1] is 's' or 'x' or 'z' && !tokens[next].Has(NumberTraits.Small | NumberTraits.Leads));
    }

    /// <summary>12 sept. 2018</summary>
    private static bool IsMonth(NumberTokens tokens, int first) =>
        tokens[first - 1].Sort == TokenSort.Digits
        || (tokens.IsMark(first + 1, '.') && tokens[first + 2].Sort == TokenSort.Digits);

    /// <summary>Premier, il faut</summary>
    private static bool IsAdverb(NumberTokens tokens, int first) =>
        tokens[first - 1].Sort != TokenSort.Word && tokens.IsMark(first + 1, ',');

    /// <summary>Une seconde; par seconde.</summary>
    private static bool IsTime(NumberTokens tokens, int first) =>
        tokens.Of(first - 1) is "par"
        || tokens[first - 1].Sort == TokenSort.Digits
        || (tokens[first - 1].Slot == NumberSlot.One && tokens.Follow(first) < 0);
}
