using System.Text.RegularExpressions;

namespace Resolutions.Aligning.Clues;

/// <summary>Finds document symbols, which no translator touches.</summary>
internal static partial class SymbolClues
{
    public static IReadOnlyList<Clue> Find(string content) =>
        [
            .. Form.Matches(content)
                .Select(match => match.Value)
                .Where(symbol => symbol.Any(char.IsAsciiDigit) && symbol.Any(char.IsAsciiLetterUpper))
                .Select(symbol => new Clue(symbol.Replace('-', '/'), symbol))
                .DistinctBy(clue => clue.Key, StringComparer.Ordinal),
        ];

    // A/RES/70/1; ACM-2018/AZER/REP; the S/RES/822 of S/RES/822(1993)
    [GeneratedRegex(@"[A-Z0-9]+(?:[/\-][A-Z0-9.]*[A-Z0-9])+", RegexOptions.NonBacktracking)]
    private static partial Regex Form { get; }
}
