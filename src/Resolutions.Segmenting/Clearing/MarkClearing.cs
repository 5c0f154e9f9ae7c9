using System.Text.RegularExpressions;
using Resolutions.Model;
using Resolutions.Segmenting.Labels;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Clearing;

/// <summary>Clears what pages carry and documents do not say: rules, page numbers, running heads.</summary>
internal static partial class MarkClearing
{
    private const int LongestRunningHead = 100;

    public static void Clear(Draft draft)
    {
        var isNumberedByLines = IsNumberedByLines(draft.Pieces);
        foreach (var piece in draft.Pieces)
        {
            var isMark = !piece.Content.Any(char.IsLetterOrDigit) || IsOrnament(piece.Content);
            var isLabel = isNumberedByLines && BareNumbers.Read(piece.Content) is not null;
            if (
                isMark
                || IsPrintMark(draft, piece)
                || (!isLabel && piece.Layout != BlockKind.TableCell && IsPageNumber(piece.Content))
            )
                piece.IsFurniture = true;
        }
        ClearRunningHeads(draft);
    }

    // o / o   o: the rings between the body of a resolution and its last clause
    private static bool IsOrnament(string content) =>
        content.All(c => c is 'o' or 'O' or ' ') && content.Split(' ').All(ring => ring.Length == 1);

    /// <summary>Original: English — the word, a colon, a word or two.</summary>
    private static bool IsPrintMark(Draft draft, Piece piece) =>
        LanguageMark.IsMatch(piece.Content)
        || piece.Words.Count <= 4
            && piece.Content.Contains(':', StringComparison.Ordinal)
            && !PieceShape.EndsInColon(piece.Content)
            && draft.Starts(piece, draft.Facts.PrintMarks);

    // Arabic   ENGLISH ONLY   English/French   FRANÇAIS   Distr. générale   General Distribution   TEXTS ADOPTED   E
    [GeneratedRegex(
        @"^(?:Distr\. ?(?:générale|limitée|restreinte|general|limited)|(?:General|Limited|Restricted) Distribution|Distribution (?:générale|limitée|restreinte)|Texts adopted|Textes adoptés|[AEFSRC])$|^(?:(?:Arabic|English|French|Spanish|Chinese|Russian|Français|Anglais|Arabe|Original|عربي|العربية)(?: ?[/,-] ?| and | et |$| only$))+$",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    )]
    private static partial Regex LanguageMark { get; }

    // 3   - 3 -   3/7   Page 3   Page 3 of 7   p. 3
    private static bool IsPageNumber(string content)
    {
        if (content.Length > 20 || !content.Any(char.IsDigit))
            return false;
        var letters = string.Concat(content.Where(char.IsLetter)).ToLowerInvariant();
        var isBare = letters.Length == 0 && !content.Any(c => c is '.' or ')' or '(' or '°');
        return (isBare && DigitsOf(content) <= 4 && !content.StartsWith('+'))
            || letters
                is "page"
                    or "annexpage"
                    or "annexepage"
                    or "pageof"
                    or "p"
                    or "pagesur"
                    or "صفحة"
                    or "الصفحة"
                    or "ص";
    }

    private static int DigitsOf(string content) => content.Count(char.IsDigit);

    /// <summary>Whether bare numbers on lines of their own, 1, 2, 3 …, are the labels of what follows them.</summary>
    private static bool IsNumberedByLines(List<Piece> pieces)
    {
        var numbers = pieces.Where(piece => BareNumbers.Read(piece.Content) is not null).ToList();
        return numbers.Count >= 2
            && numbers.Index().All(number => BareNumbers.Read(number.Item.Content) == number.Index + 1)
            && !pieces.Any(piece => piece.Label is { Style: LabelStyle.Number });
    }

    private static void ClearRunningHeads(Draft draft)
    {
        var repeated = draft
            .Open.Index()
            .Where(piece =>
                piece.Item.Label is null
                && piece.Item.Content.Length <= LongestRunningHead
                && !PieceShape.IsTerminated(piece.Item.Content)
            )
            .GroupBy(piece => piece.Item.Content, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() >= 3 && group.Last().Index - group.First().Index >= 2 * group.Count());
        foreach (var piece in repeated.SelectMany(group => group.Skip(1)))
            piece.Item.IsFurniture = true;
    }
}
