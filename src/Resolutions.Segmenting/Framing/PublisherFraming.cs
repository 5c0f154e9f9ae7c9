using Resolutions.Linguistics.Bodies;
using Resolutions.Model;
using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Framing;

/// <summary>Parts what a publisher added, its headline, dateline and sentences, from the issuing body's words.</summary>
internal static class PublisherFraming
{
    private const int LongestDateline = 120;

    /// <returns>The pieces that are the issuing body's, in order.</returns>
    public static List<Piece> Frame(Draft draft)
    {
        InlineDatelines.Part(draft);
        var pieces = draft.Open;
        var dateline = pieces.FindIndex(piece => PublisherIn(draft, piece, mustStandWithMore: true) is not null);
        if (dateline >= 0)
        {
            draft.Publisher = PublisherIn(draft, pieces[dateline], mustStandWithMore: true);
        }
        else if (UnlistedPublisher.Find(draft) is { } unlisted)
        {
            draft.Publisher = unlisted.Name;
            pieces = draft.Open;
            dateline = unlisted.Dateline is { } line ? pieces.IndexOf(line) : -1;
        }
        if (dateline >= 0)
        {
            pieces[dateline].Kind = ClauseKind.Dateline;
            pieces[dateline].Speaker = Speaker.Publisher;
        }
        ClearNames(draft, pieces);
        draft.IsCarried |= draft.Publisher is not null;
        if (!draft.IsCarried)
            return pieces;
        // A document that its body opens itself has no publisher's headline, whatever site stands around it.
        if (draft.Publisher is null && FrontExtent.SpeakerIn(draft, draft.Open) >= 0)
            return Quoting.Frame(draft, draft.Open);
        var head = dateline >= 0 ? pieces[..dateline] : HeadOf(draft, draft.Open);
        Headlines.Choose(draft, [.. head.Where(piece => piece.IsOpen)], hasDateline: dateline >= 0);
        return Quoting.Frame(draft, draft.Open);
    }

    /// <summary>City, day, AGENCY: a short line that names a publisher and a number.</summary>
    private static BodyName? PublisherIn(Draft draft, Piece piece, bool mustStandWithMore)
    {
        if (piece.Content.Length > LongestDateline || PieceShape.EndsInColon(piece.Content))
            return null;
        if (mustStandWithMore && !piece.Content.Any(char.IsDigit))
            return null;
        var found = BodyFinding.Find(piece.Content, draft.Language).LastOrDefault(found => found.Body.IsPublisher);
        if (found is null)
            return null;
        var others = piece.Words.Count - found.Span.Of(piece.Content).Split(' ').Length;
        return others <= (mustStandWithMore ? 8 : 2) ? new(found.Body.Code, found.Body.Names) : null;
    }

    /// <summary>A publisher's name on a line of its own is its site's mark.</summary>
    private static void ClearNames(Draft draft, List<Piece> pieces)
    {
        foreach (var piece in pieces.Where(piece => piece.IsOpen && piece.Label is not { Text: not "" }))
        {
            if (
                piece.Content.Length > LongestDateline
                || PublisherIn(draft, piece, mustStandWithMore: false) is not { } publisher
            )
                continue;
            if (draft.Publisher is not null && draft.Publisher != publisher)
                continue;
            draft.Publisher = publisher;
            piece.IsFurniture = true;
        }
    }

    /// <summary>Without a dateline a carried text's head is its lines before the first sentence.</summary>
    private static List<Piece> HeadOf(Draft draft, List<Piece> pieces) =>
        [.. pieces.TakeWhile(piece => PieceShape.IsHeadlineLike(piece) && !FrontLines.IsBody(draft, piece))];
}
