using System.Text.RegularExpressions;
using Resolutions.Linguistics.Phrases;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.FrontMatter;

/// <summary>Reads document symbols and marks of annex.</summary>
internal static partial class SymbolReading
{
    private const int LongestAnnexMark = 60;

    public static bool IsSymbol(string content) => Symbol.IsMatch(content) && content.Any(char.IsDigit);

    /// <summary>ANNEX II, ANNEXE - V, الملحق 3: the word, and a number or nothing after it.</summary>
    public static bool IsAnnexMark(Draft draft, Piece piece)
    {
        var matched = draft.Phrases.Match(draft.Facts.AnnexWords, piece.Words);
        matched =
            matched > 0 ? matched
            : ForeignAnnex.IsMatch(piece.Content) ? 1
            : 0;
        return matched > 0
            && piece.Content.Length <= LongestAnnexMark
            && piece.Words.Count <= matched + 2
            && !PieceShape.IsTerminated(piece.Content);
    }

    /// <summary>The number in a title: 12/50-POL of "Resolution No. 12/50-POL on …"; null where there is none.</summary>
    public static string? NumberIn(Draft draft, string title)
    {
        var words = Words.Of(title);
        for (var i = 0; i < Math.Min(words.Count, 8); i++)
        {
            var matched = draft.Phrases.Match(draft.Facts.NumberWords, words, i);
            if (matched == 0)
                continue;
            var rest = title[words.SpanOf(i, matched).End..].TrimStart(' ', '.', '°', 'º', ':');
            if (DocumentNumber.Match(rest) is { Success: true } number)
                return number.Value.TrimEnd('.', '-', '/');
        }
        return null;
    }

    // ACM-2019/LAKES/REP   OIC/CFM-50/2024/POL/RES.NO.3   A/RES/75/12   S/2020/7/Rev.1   RES. NO. 12/50-POL
    [GeneratedRegex(
        @"^\(?(?:(?:RES|Res|DOC|DEC|REF|NO|N°|No|Ref|Doc)\.?:?\s?)*[A-Z0-9]{1,12}(?:\s?[-/.()]\s?(?:[A-Z0-9]{1,12}|Rev|Add|Corr|Res|Dec))*(?:/|-[A-Z0-9]+/)(?:[-/.() ]{0,2}(?:[A-Z0-9]{1,12}|Rev|Add|Corr|Res|Dec))+\)?$",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Symbol { get; }

    // ANNEX, ANNEXE in the margin of a text in another language
    [GeneratedRegex(@"^ANNEXE?\b", RegexOptions.NonBacktracking)]
    private static partial Regex ForeignAnnex { get; }

    // 12/50-POL   5/43-س   2019/4
    [GeneratedRegex(@"^[\p{Nd}]+\s?(?:[/-]\s?[\p{Nd}\p{L}().]{1,8}){1,5}", RegexOptions.NonBacktracking)]
    private static partial Regex DocumentNumber { get; }
}
