using Resolutions.Model;
using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Framing;

/// <summary>Finds the issuing body's words inside a publisher's article: between quotation marks, or after a colon.</summary>
internal static class Quoting
{
    private const int Near = 4;

    /// <param name="pieces">The article without headline and dateline.</param>
    /// <returns>Those that are the issuing body's.</returns>
    public static List<Piece> Frame(Draft draft, List<Piece> pieces)
    {
        var start = StartOf(draft, pieces);
        var isOwn = draft.Publisher is null && FrontExtent.SpeakerIn(draft, pieces) is >= 0 and var own && own <= start;
        if (isOwn || (start < 0 && draft.Publisher is null))
            return pieces;
        if (start < 0)
        {
            foreach (var piece in pieces)
                piece.Speaker = Speaker.Publisher;
            return pieces;
        }
        foreach (var piece in pieces.Take(start))
        {
            piece.Kind = ClauseKind.Lead;
            piece.Speaker = Speaker.Publisher;
        }
        var end = EndOf(draft, pieces, start);
        foreach (var piece in pieces.Skip(end))
        {
            piece.Kind = ClauseKind.Paragraph;
            piece.Speaker = Speaker.Publisher;
        }
        return pieces[start..end];
    }

    private static int StartOf(Draft draft, List<Piece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var isAnnounced = i > 0 && IsAnnouncement(draft, pieces[i - 1]);
            var isQuoted = QuotationMarks.Opens(pieces[i].Content);
            var isOpenQuote = isQuoted && QuotationMarks.Balance(pieces[i].Content) > 0;
            if (
                (isQuoted || isAnnounced)
                && (IsDocument(draft, pieces, i) || (isAnnounced && Announces(draft, pieces[i - 1])))
            )
                return i;
            if (isOpenQuote && isAnnounced)
                return i;
            if (draft.Publisher is not null && IsBareStart(draft, pieces, i))
                return i;
        }
        return -1;
    }

    /// <summary>2. INVITES towns: — a clause that lists something announces no document.</summary>
    private static bool IsAnnouncement(Draft draft, Piece piece) =>
        PieceShape.EndsInColon(piece.Content)
        && piece.Label is not { Text: not "" }
        && draft.Opening(piece) == OpeningKind.None
        && !EnactingReading.IsEnacting(draft, piece);

    /// <summary>A line that tells of a resolution, a declaration, a statement whose words follow.</summary>
    private static bool Announces(Draft draft, Piece piece) => DocumentWords.First(draft, piece.Words) is not null;

    private static bool IsDocument(Draft draft, List<Piece> pieces, int index) =>
        pieces
            .Skip(index)
            .Take(Near)
            .Any(piece =>
                draft.Opening(piece) == OpeningKind.Preambular
                || piece.Label is { Value: 1 }
                || EnactingReading.IsEnacting(draft, piece)
            ) || DocumentWords.BeginsTitle(draft, pieces[index].Words);

    /// <summary>A document that begins with no mark: its recitals, or its first label, stand in a row.</summary>
    private static bool IsBareStart(Draft draft, List<Piece> pieces, int index)
    {
        var next = index + 1 < pieces.Count ? pieces[index + 1] : null;
        var recitals = draft.Opening(pieces[index]) == OpeningKind.Preambular;
        if (recitals)
            return next is not null && (draft.Opening(next) == OpeningKind.Preambular || next.Label is { Value: 1 });
        return EnactingReading.IsEnacting(draft, pieces[index])
            && next is not null
            && draft.Opening(next) != OpeningKind.None;
    }

    /// <summary>After the last piece that closes more marks than it opens; else at the article's end.</summary>
    private static int EndOf(Draft draft, List<Piece> pieces, int start)
    {
        if (!QuotationMarks.Opens(pieces[start].Content))
            return pieces.Count;
        var last = pieces.FindLastIndex(piece =>
            QuotationMarks.Closes(piece.Content) && QuotationMarks.Balance(piece.Content) < 0
        );
        // Each paragraph may have marks of its own.
        if (last < start)
            last = pieces.FindLastIndex(piece =>
                QuotationMarks.Closes(piece.Content) && QuotationMarks.Opens(piece.Content)
            );
        if (last >= start)
            return last + 1;
        draft.Note("quotation-not-closed", pieces[start].Whole);
        return pieces.Count;
    }
}
