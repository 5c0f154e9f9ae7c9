using Resolutions.Model;
using Resolutions.Segmenting.Cutting;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.FrontMatter;

/// <summary>Reads what stands before a document's body: symbol, annex mark, issuing body, title, place and date.</summary>
internal static class FrontReading
{
    private const int MostWordsOfSpeaker = 12;
    private const int FewestWordsOfTitle = 4;

    /// <param name="document">The pieces that are the issuing body's, in order.</param>
    public static void Read(Draft draft, List<Piece> document)
    {
        var front = FrontExtent.Of(draft, document);
        FrontJoining.JoinBrackets(draft, front);
        Piece? before = null;
        foreach (var piece in front)
        {
            piece.Kind = FrontLines.KindOf(draft, piece, before);
            before = piece;
        }
        MarkAdoption(draft, front);
        PlaceReading.Read(draft, front);
        var hasHeadline = draft.Pieces.Any(piece => piece.Kind == ClauseKind.Title);
        if (hasHeadline || (draft.IsCarried && front.All(piece => !DocumentWords.BeginsTitle(draft, piece.Words))))
            front = Carried(draft, front);
        // Under a publisher's headline, place and date are of its article.
        foreach (var piece in front.Where(piece => hasHeadline && piece.Kind == ClauseKind.Dateline))
            piece.Speaker = Speaker.Publisher;
        TitleReading.Read(draft, front);
        MarkSpeaker(draft, front);
        FrontJoining.Merge(draft, front, ClauseKind.Issuer);
        FrontJoining.Merge(draft, front, ClauseKind.Dateline);
        FrontJoining.ClearSecondDatelines(draft, front);
    }

    /// <summary>THE CONFERENCE OF THE PARTIES, with no mark after it: the last line before the body takes the word.</summary>
    private static void MarkSpeaker(Draft draft, List<Piece> front)
    {
        if (
            front is [_, .., var last]
            && last.Kind is ClauseKind.Heading or ClauseKind.Issuer
            && last.Words.Count <= MostWordsOfSpeaker
            && draft.Starts(last, draft.Facts.EnactingOpenings)
            && front.Exists(piece => piece.Kind == ClauseKind.Title && piece.Start < last.Start)
        )
            last.Kind = ClauseKind.Enacting;
    }

    /// <summary>Resolution adopted by the Council on 4 May: where another line is the title, it says when and by whom.</summary>
    private static void MarkAdoption(Draft draft, List<Piece> front)
    {
        var open = front.FindAll(piece => piece.Kind is null);
        var adoption = open.Find(piece => MeetingReading.IsAdoptionOfDocument(draft, piece));
        if (adoption is not null && open.Exists(piece => piece != adoption && MayBeTitle(piece)))
            adoption.Kind = ClauseKind.Dateline;

        bool MayBeTitle(Piece piece) => piece.Start > adoption.Start || piece.Words.Count >= FewestWordsOfTitle;
    }

    /// <summary>Under a publisher's headline, lines that nothing marks belong to the body.</summary>
    private static List<Piece> Carried(Draft draft, List<Piece> front)
    {
        var last = front.FindLastIndex(piece =>
            piece.Kind is not null || DocumentWords.BeginsTitle(draft, piece.Words)
        );
        // RESOLUTION No. 4 / ON / THE PROTECTION OF …: a title that is open goes on.
        while (last >= 0 && last + 1 < front.Count && GoesOn(draft, front[last], front[last + 1]))
            last++;
        return front[..(last + 1)];
    }

    private static bool GoesOn(Draft draft, Piece piece, Piece next) =>
        piece.Kind is null
        && next.Kind is null
        && !WhiteSpace.IsEmptyLine(draft.Characters, piece.Whole.End, next.Start)
        && (
            Joining.EndsOpen(draft, piece)
            || draft.Starts(next, draft.Facts.TopicWords)
            || draft.Phrases.Match(draft.Facts.TopicWords, piece.Words) == piece.Words.Count
        );
}
