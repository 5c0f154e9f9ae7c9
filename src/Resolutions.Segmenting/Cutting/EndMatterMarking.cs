using Resolutions.Model;
using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Cutting;

/// <summary>Marks votes, signatures, place and date at a body's end; lines of one kind in a row are one clause.</summary>
internal static class EndMatterMarking
{
    private const int LongParagraph = 200;
    private const int MostWordsOfName = 9;

    public static void Mark(Draft draft, List<Piece> body)
    {
        var last = body.FindLastIndex(piece => piece.Label is { Text: not "" } && piece.IsOpen);
        if (last < 0)
            last = body.FindLastIndex(piece => IsOfBody(draft, piece));
        var joined = new HashSet<Piece>();
        Piece? before = null;
        foreach (var piece in body.Skip(last + 1).Where(piece => piece.IsOpen))
        {
            piece.Kind = KindOf(draft, piece);
            if (piece == body[^1] && piece.IsOpen && IsNameAtEnd(draft, body))
                piece.Kind = ClauseKind.Signature;
            if (piece.Kind is ClauseKind.Vote or ClauseKind.Signature && before?.Kind == piece.Kind)
            {
                before.Append(piece);
                joined.Add(piece);
                continue;
            }
            before = piece;
        }
        draft.Pieces.RemoveAll(joined.Contains);
        body.RemoveAll(joined.Contains);
    }

    /// <summary>Press Office of the Embassy of Norway: the last line, after a sentence that has ended, names who speaks.</summary>
    private static bool IsNameAtEnd(Draft draft, List<Piece> body) =>
        body is [.., var before, var line]
        && PieceShape.IsTerminated(before.Content)
        && line.Label is null
        && line.Words.Count <= MostWordsOfName
        && PieceShape.IsHeadlineLike(line)
        && !draft.Phrases.HasFiniteVerb(line.Body, line.Words)
        && (IssuerReading.IsListedName(draft, line) || draft.Mentions(line.Words, draft.Facts.EmbassyWords, 5));

    private static bool IsOfBody(Draft draft, Piece piece) =>
        draft.Opening(piece) != OpeningKind.None || piece.Content.Length > LongParagraph;

    private static ClauseKind? KindOf(Draft draft, Piece piece)
    {
        if (EndMatter.KindOf(draft, piece) is { } kind)
            return kind;
        var isDateline = DatelineReading.IsDateline(draft, piece) && !PieceShape.IsTerminated(piece.Content);
        return isDateline ? ClauseKind.Dateline : null;
    }
}
