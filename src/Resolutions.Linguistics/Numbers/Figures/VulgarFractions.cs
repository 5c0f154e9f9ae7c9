using System.Collections.Frozen;

namespace Resolutions.Linguistics.Numbers.Figures;

/// <summary>The fractions that are one character.</summary>
internal static class VulgarFractions
{
    private static readonly FrozenDictionary<char, decimal> Values =
        "½1/2 ⅓1/3 ⅔2/3 ¼1/4 ¾3/4 ⅕1/5 ⅖2/5 ⅗3/5 ⅘4/5 ⅙1/6 ⅚5/6 ⅐1/7 ⅛1/8 ⅜3/8 ⅝5/8 ⅞7/8 ⅑1/9"
            .Split(' ')
            .ToFrozenDictionary(entry => entry[0], entry => (entry[1] - '0') / (decimal)(entry[3] - '0'));

    public static decimal? Of(NumberTokens tokens, int index) =>
        tokens[index].Sort == TokenSort.Mark && Values.TryGetValue(tokens.Of(index)[0], out var value) ? value : null;
}
