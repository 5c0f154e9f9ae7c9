using System.Text.RegularExpressions;
using Resolutions.Linguistics.Dates;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Clearing;

/// <summary>Clears what only a page that carries a text prints: who wrote the article, when it went up, notes between paragraphs.</summary>
internal static partial class BylineClearing
{
    private const int MostWords = 7;
    private const int MostOtherWords = 4;
    private const int FirstPieces = 24;

    public static void Clear(Draft draft)
    {
        if (!draft.IsCarried)
            return;
        // In the body, a line that begins with "by" is a heading.
        var isBody = false;
        foreach (var (index, piece) in draft.Open.Index())
        {
            isBody |= PieceShape.LastMark(piece.Content) == '.' && piece.Words.Count > MostWords;
            var isHead = !isBody && index < FirstPieces && (IsByline(draft, piece) || IsTimestamp(draft, piece));
            if (isHead || (index > 0 && IsLoneNote(draft, piece)))
                piece.IsFurniture = true;
        }
    }

    private static bool IsByline(Draft draft, Piece piece) =>
        piece.Label is null
        && piece.Words.Count is > 1 and <= MostWords
        && PieceShape.IsHeadlineLike(piece)
        && !PieceShape.BeginsLowerCase(piece.Content)
        && draft.Starts(piece, draft.Facts.BylineOpenings);

    /// <summary>A day with an hour is when a page went up; a meeting's dateline names none.</summary>
    private static bool IsTimestamp(Draft draft, Piece piece)
    {
        if (piece.Label is { Text: not "" } || !Hour.IsMatch(piece.Content))
            return false;
        var dates = DateFinding.Find(piece.Content, draft.Language);
        var inDates = dates.Sum(date => date.Span.Of(piece.Content).Split(' ').Length);
        return dates.Count > 0 && piece.Words.Count - inDates <= MostOtherWords;
    }

    private static bool IsLoneNote(Draft draft, Piece piece) =>
        piece.Words.Count > 0 && draft.Phrases.Match(draft.Facts.LoneNotes, piece.Words) == piece.Words.Count;

    // 10:45   10h45
    [GeneratedRegex(@"(?:^|\P{Nd})[0-2]?\p{Nd}\s?[:h]\s?[0-5]\p{Nd}(?:\P{Nd}|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Hour { get; }
}
