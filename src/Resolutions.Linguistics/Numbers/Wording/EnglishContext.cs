using Resolutions.Linguistics.Numbers.Vocabulary;

namespace Resolutions.Linguistics.Numbers.Wording;

/// <summary>English words that are numbers only where they stand as numbers do.</summary>
internal static class EnglishContext
{
    public static bool IsMeant(NumberTokens tokens, int first, Amount amount)
    {
        if (!amount.IsOrdinal)
            return true;
        // Thirds are parts, and of nothing here.
        if (amount.IsPlural)
            return false;
        if (amount.Last > first)
            return true;
        return !IsAdverb(tokens, first) && (amount.Value > 2 || IsAdjective(tokens, first));
    }

    /// <summary>Third, it notes</summary>
    private static bool IsAdverb(NumberTokens tokens, int first) =>
        tokens[first - 1].Sort is TokenSort.Mark or TokenSort.None
        && (tokens.IsMark(first + 1, ',') || tokens.IsMark(first + 1, ':'))
        && !tokens[first - 2].Has(NumberTraits.Ordinal);

    // The second-largest lake, the first-ever summit; but neither first-class nor second-best.
    private static bool IsSuperlative(ReadOnlySpan<char> word) =>
        word is "ever" || (word.Length > 4 && word.EndsWith("est", StringComparison.Ordinal));

    /// <summary>The first, first session, First Committee; but neither was first adopted, first-class nor a second.</summary>
    private static bool IsAdjective(NumberTokens tokens, int first)
    {
        var before = tokens[first - 1];
        var next = tokens.Follow(first);
        // The first, second and third.
        if (tokens[first - 2].Has(NumberTraits.Ordinal))
            return true;
        if (next > first + 1)
            return IsSuperlative(tokens.Of(next));
        if (before.Sort == TokenSort.Word)
            return before.Has(NumberTraits.Article)
                ? next > 0
                : before.Has(NumberTraits.Leads) || (tokens.IsCapital(first) && next > 0);
        return next > 0
            && before.Sort != TokenSort.Digits
            && !tokens.IsMark(first - 1, ',')
            && !tokens.IsMark(first - 1, '-');
    }
}
