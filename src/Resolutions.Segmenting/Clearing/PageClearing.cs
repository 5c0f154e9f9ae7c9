using System.Text.RegularExpressions;
using Resolutions.Linguistics.Folding;
using Resolutions.Linguistics.Phrases;
using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Clearing;

/// <summary>Clears what pages print at their heads and feet: running heads, symbols with page numbers.</summary>
internal static partial class PageClearing
{
    private const int LongestLine = 100;
    private const int LongestHead = 160;
    private const int LinesAtEdge = 3;
    private const int FrontLines = 10;
    private const int FewestWords = 2;

    public static void Clear(Draft draft)
    {
        var pieces = draft.Pieces;
        var front = WordsOfFront(pieces);
        var symbols = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.IsFurniture || piece.Content.Length > LongestHead)
                continue;
            var isSymbol = SymbolReading.IsSymbol(piece.Content);
            var isRepeatedSymbol = isSymbol && !symbols.Add(SymbolReading.Bare(piece.Content));
            if (isRepeatedSymbol || (!isSymbol && i >= FrontLines && IsHeadWithNumber(draft, piece, front, symbols)))
                piece.IsFurniture = true;
        }
        ClearGapped(pieces);
        ClearEdges(draft, front);
    }

    /// <summary>C 2027/REP        31 … 32        C 2027/REP: page numbers set apart by a gap, beside the same words each time.</summary>
    private static void ClearGapped(List<Piece> pieces)
    {
        var heads = pieces
            .Where(piece => piece.Spans.Count == 1 && piece.Content.Length <= LongestLine)
            .Select(piece => (Piece: piece, Line: GappedNumber.Match(piece.Whole.Of(piece.Characters))))
            .Where(head => head.Line.Success)
            .GroupBy(head => head.Line.Groups["before"].Value + head.Line.Groups["after"].Value, StringComparer.Ordinal)
            .Where(group => group.Select(head => Number(head.Line)).Distinct(StringComparer.Ordinal).Count() >= 2);
        foreach (var head in heads.SelectMany(group => group))
            head.Piece.IsFurniture = true;

        static string Number(Match line) => line.Groups["first"].Value + line.Groups["last"].Value;
    }

    private static HashSet<string> WordsOfFront(List<Piece> pieces) =>
        pieces
            .Take(FrontLines)
            .Where(piece => piece.Content.Length <= LongestHead)
            .SelectMany(piece => Enumerable.Range(0, piece.Words.Count).Select(i => piece.Words[i]))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Lake Resolution XIII.47 2, A/RES/70/1 3/12: words of the front again, and a page number before or after them.</summary>
    private static bool IsHeadWithNumber(Draft draft, Piece piece, HashSet<string> front, HashSet<string> symbols)
    {
        if (piece.Content.Length > LongestLine || PieceShape.IsTerminated(piece.Content))
            return false;
        var rest = PageNumber.Replace(piece.Content, "").Trim(' ', '|', '-', '–', '—', '•');
        if (rest.Length == piece.Content.Length || rest.Length == 0)
            return false;
        if (symbols.Contains(SymbolReading.Bare(rest)))
            return true;
        var words = Words.Of(rest);
        return words.Count >= FewestWords
            && draft.Opening(piece) == OpeningKind.None
            && DocumentWords.LengthAt(draft, words, words.Count - 1) == 0
            && !AnnexReading.IsMark(draft, piece)
            && !DatelineReading.IsDateline(draft, piece)
            && Enumerable.Range(0, words.Count).All(i => front.Contains(words[i]));
    }

    /// <summary>Lines beside page breaks: the same but for their numbers at two breaks or more, or the words of the front again.</summary>
    private static void ClearEdges(Draft draft, HashSet<string> front)
    {
        if (draft.PageBreaks.Count == 0)
            return;
        var atEdges = Edges(draft).ToList();
        var repeated = atEdges
            .GroupBy(edge => Key(edge.Piece), StringComparer.Ordinal)
            .Where(group => group.Select(edge => edge.Break).Distinct().Count() >= 2)
            .SelectMany(group => group);
        var again = atEdges.Where(edge => edge.IsHead && IsOfFront(edge.Piece, front));
        foreach (var edge in repeated.Concat(again))
            edge.Piece.IsFurniture = true;
    }

    private static bool IsOfFront(Piece piece, HashSet<string> front) =>
        piece.Words.Count > FewestWords
        && Enumerable.Range(0, piece.Words.Count).All(i => front.Contains(piece.Words[i]));

    private static IEnumerable<(Piece Piece, int Break, bool IsHead)> Edges(Draft draft)
    {
        var pieces = draft.Pieces;
        var next = 0;
        foreach (var (index, at) in draft.PageBreaks.Append(draft.Characters.Length).Index())
        {
            var top = next;
            while (next < pieces.Count && pieces[next].Start < at)
                next++;
            var count = Math.Min(LinesAtEdge, next - top);
            var foot = pieces.GetRange(next - count, count);
            var head = index == 0 ? [] : pieces.GetRange(top, count);
            foreach (var piece in head.Where(CouldBeRunning))
                yield return (piece, index, true);
            foreach (var piece in foot.Except(head).Where(CouldBeRunning))
                yield return (piece, index, false);
        }
    }

    private static bool CouldBeRunning(Piece piece) =>
        piece.Content.Length <= LongestLine
        && piece.Label is not { Text: not "" }
        && !PieceShape.IsTerminated(piece.Content)
        && !PieceShape.EndsInComma(piece.Content);

    private static string Key(Piece piece) => Digits.Replace(FoldedText.Fold(piece.Content), "#");

    // 2   3/12   - 4 -   Page 5   p. 6, at either end of a line
    [GeneratedRegex(
        @"^(?:[Pp](?:age|\.)\s?|صفحة\s)?\p{Nd}{1,3}(?:\s?/\s?\p{Nd}{1,3})?\s|\s(?:[Pp](?:age|\.)\s?|صفحة\s)?\p{Nd}{1,3}(?:\s?/\s?\p{Nd}{1,3})?(?:\s-)?$",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex PageNumber { get; }

    // 35IC/27/R4          2   32        C 2027/REP
    [GeneratedRegex(
        @"^(?:(?<before>\S.{0,80}?)\s{5,}(?<last>\p{Nd}{1,3})|(?<first>\p{Nd}{1,3})\s{5,}(?<after>\S.{0,80}?))$",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex GappedNumber { get; }

    [GeneratedRegex(@"[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Digits { get; }
}
