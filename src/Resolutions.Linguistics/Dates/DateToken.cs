using System.Globalization;
using System.Text.RegularExpressions;
using Resolutions.Linguistics.Folding;
using Resolutions.Model;

namespace Resolutions.Linguistics.Dates;

/// <summary>A run of digits, a run of letters or a single mark of a folded text.</summary>
/// <param name="Number">The value of up to four digits; else null.</param>
/// <param name="IsJoined">Whether nothing stands between it and the token before.</param>
/// <param name="IsCapital">Whether its first letter is upper-case in the original.</param>
internal readonly partial record struct DateToken(string Value, Span Span, int? Number, bool IsJoined, bool IsCapital)
{
    public static List<DateToken> Of(FoldedText text)
    {
        var tokens = new List<DateToken>();
        for (var match = Form.Match(text.Value); match.Success; match = match.NextMatch())
        {
            var span = new Span(match.Index, match.Index + match.Length);
            var isNumber = char.IsAsciiDigit(match.ValueSpan[0]) && match.Length <= 4;
            tokens.Add(
                new(
                    match.Value,
                    span,
                    isNumber ? int.Parse(match.ValueSpan, CultureInfo.InvariantCulture) : null,
                    tokens.Count > 0 && tokens[^1].Span.End == span.Start,
                    char.IsUpper(text.Original[text.OriginOf(span).Start])
                )
            );
        }
        return tokens;
    }

    // 1er mars 2021 -> 1, er, mars, 2021
    [GeneratedRegex(@"[0-9]+|\p{L}+|[^\s]", RegexOptions.NonBacktracking)]
    private static partial Regex Form { get; }
}
