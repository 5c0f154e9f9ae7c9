using Resolutions.Linguistics.Numbers.Vocabulary;

namespace Resolutions.Linguistics.Numbers;

/// <summary>Tells the label of a list item from a number: "3. Requests", "(4) the", "٣- يطلب", "1.2.3 Scope".</summary>
internal static class ListLabels
{
    private const int MostDigits = 3;

    // GWh, kcal
    private const int LongestUnit = 4;

    /// <summary>The token after the label that opens the text; 0 where none does.</summary>
    public static int End(NumberTokens tokens)
    {
        var at = 0;
        while (tokens[at].Sort == TokenSort.Mark && char.IsPunctuation(tokens.Of(at)[0]) && !tokens.IsMark(at, '%'))
            at++;
        if (!IsLevel(tokens, at, MostDigits))
            return 0;
        if (IsReversed(tokens, at))
            return at + 1;
        var levels = 1;
        while (
            tokens.IsMark(at + 1, '.')
            && tokens.IsJoined(at + 1)
            && tokens.IsJoined(at + 2)
            && IsSection(tokens, at + 2)
        )
            (at, levels) = (at + 2, levels + 1);
        var end = Mark(tokens, at) ?? (levels > 2 && tokens.Gap(at + 1) > 0 ? at : null);
        return end is { } last ? last + 1
            : levels == 2 && IsTitled(tokens, at + 1) ? at + 1
            : 0;
    }

    private static bool IsLevel(NumberTokens tokens, int at, int most) =>
        tokens[at].Sort == TokenSort.Digits && tokens[at].Length <= most;

    // 1.2.3; but 1.250.000 is a number.
    private static bool IsSection(NumberTokens tokens, int at) => IsLevel(tokens, at, MostDigits - 1);

    // From right to left the mark of ٦- may be typed before its figure.
    private static bool IsReversed(NumberTokens tokens, int at) =>
        tokens.Lexicon is { Language: "ar" }
        && tokens.IsMark(at - 1, '-')
        && tokens.IsJoined(at)
        && tokens[at + 1] is { Sort: TokenSort.Word, Slot: NumberSlot.None }
        && tokens.Gap(at + 1) > 0;

    // 4.2 Outputs: where the point is that of decimals too, what they count has no capital.
    private static bool IsTitled(NumberTokens tokens, int next) =>
        tokens.IsCapital(next)
        && tokens[next] is { Length: > LongestUnit, Slot: NumberSlot.None }
        && char.IsLower(tokens.Written(next)[1])
        && tokens.Gap(next) > 0;

    // The mark that makes a label of the figure before it.
    private static int? Mark(NumberTokens tokens, int at)
    {
        var last = at + 1;
        if (tokens.Of(last) is "o" && tokens.IsJoined(last))
            return tokens.Gap(last + 1) > 0 ? last : null;
        // 3.) 3.- 3°)
        while (IsLabelMark(tokens, last) && IsLabelMark(tokens, last + 1) && tokens.IsJoined(last + 1))
            last++;
        if (!IsLabelMark(tokens, last) || tokens.Gap(at + 1) > 1)
            return null;
        var next = tokens[last + 1];
        var isApart = tokens.Gap(last + 1) > 0;
        var isLabel = tokens.Of(last)[0] switch
        {
            ')' or ']' => true,
            '.' => isApart || next.Sort == TokenSort.Word,
            // 3- يطلب, 3 - Requests; but neither 5-10, 3 - 5 nor 5-year.
            '-' => next.Sort != TokenSort.Digits && (isApart || tokens.Lexicon is { Language: "ar" }),
            '°' => isApart && tokens.Of(last + 1) is not ("c" or "f"),
            _ => isApart,
        };
        return isLabel ? last : null;
    }

    private static bool IsLabelMark(NumberTokens tokens, int index) =>
        tokens[index].Sort == TokenSort.Mark && tokens.Of(index)[0] is '.' or ')' or ']' or ':' or '°' or '-' or '/';
}
