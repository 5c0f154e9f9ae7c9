using Resolutions.Linguistics.Bodies;
using Resolutions.Segmenting.Cutting;
using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Clearing;

/// <summary>Clears a column of other headlines after a text: many short lines without a full stop.</summary>
internal static class MenuClearing
{
    private const int FewestLines = 4;
    private const int FewestLinesAlone = 8;
    private const int FirstLines = 16;
    private const int FewestWordsOfSentence = 8;
    private const int TypicalWords = 6;
    private const int LongSentence = 120;
    private const double BodyWeight = -6;
    private const double SentenceWeight = -2;

    public static void ClearTail(Draft draft)
    {
        var pieces = draft.Pieces;
        var weights = pieces.ConvertAll(piece => piece.IsFurniture ? 0 : Weight(draft, piece));
        var body = weights.FindLastIndex(weight => weight <= BodyWeight);
        if (body < 0)
            body = weights.FindLastIndex(weight => weight is SentenceWeight);
        if (body < 0)
            return;
        // After a button that follows the last of the body, nothing is the document's.
        var button = ButtonAfter(draft, body);
        var start = button >= 0 ? button : HeaviestTail(weights, body);
        var tail = pieces.Skip(start).Where(piece => piece.IsOpen).ToList();
        if (button < 0 && !IsMenu(draft, tail))
            return;
        foreach (var piece in tail)
            piece.IsFurniture = true;
        draft.IsCarried = true;
    }

    /// <summary>A button that does not interrupt the text: Read also: …, after which a sentence of the text may follow, does.</summary>
    private static int ButtonAfter(Draft draft, int body)
    {
        var pieces = draft.Pieces;
        for (var i = body + 1; i < pieces.Count; i++)
        {
            if (!pieces[i].IsFurniture || !SiteClearing.IsSiteLine(draft, pieces[i]))
                continue;
            var next = pieces.FindIndex(i + 1, piece => !piece.IsFurniture);
            if (!SiteClearing.Interrupts(draft, pieces[i]) || next < 0 || !IsSentence(pieces[next]))
                return i;
            i = next;
        }
        return -1;
    }

    private static bool IsSentence(Piece piece) =>
        PieceShape.LastMark(piece.Content) == '.' && piece.Words.Count >= FewestWordsOfSentence;

    /// <summary>Where the tail of greatest weight begins.</summary>
    private static int HeaviestTail(List<double> weights, int body)
    {
        var (best, sum, start) = (0.0, 0.0, weights.Count);
        for (var i = weights.Count - 1; i > body; i--)
        {
            sum += weights[i];
            if (sum > best)
                (best, start) = (sum, i);
        }
        return start;
    }

    private static bool IsMenu(Draft draft, List<Piece> tail)
    {
        var words = tail.Select(piece => piece.Words.Count).Order().ElementAtOrDefault(tail.Count / 2);
        if (draft.IsCarried || NamesPublisher(draft) || tail.All(piece => piece.IsLink))
            return tail.Count >= FewestLines;
        // Where nothing else tells of a site, a list of delegations looks much the same: more and longer lines are needed.
        return tail.Count >= FewestLinesAlone && words >= TypicalWords;
    }

    /// <summary>Whether a line at the head is a publisher's name or its dateline.</summary>
    private static bool NamesPublisher(Draft draft) =>
        draft
            .Open.Take(FirstLines)
            .Any(piece =>
                piece.Content.Length <= LongSentence
                && !PieceShape.IsTerminated(piece.Content)
                && BodyFinding.Find(piece.Content, draft.Language).Any(found => found.Body.IsPublisher)
            );

    /// <summary>A clause says so by its label, its full stop or its capitals; where no site shows, by its opening alone.</summary>
    private static bool OpensAsClause(Draft draft, Piece piece)
    {
        var opening = draft.Opening(piece);
        if (opening == OpeningKind.None)
            return !draft.IsCarried && SpokenOpenings.Of(draft, piece) != OpeningKind.None;
        return !draft.IsCarried
            || piece.Label is not null
            || opening == OpeningKind.Preambular
            || PieceShape.IsTerminated(piece.Content)
            || (draft.Facts.HasCapitals && piece.Body.TakeWhile(c => !char.IsWhiteSpace(c)).All(c => !char.IsLower(c)));
    }

    /// <summary>A headline weighs 1; what belongs to a document weighs against it.</summary>
    private static double Weight(Draft draft, Piece piece)
    {
        if (OpensAsClause(draft, piece))
            return BodyWeight;
        // • that the port be closed: no headline begins like the middle of a sentence.
        if (PieceShape.BeginsLowerCase(piece.Body) && piece.Words.Count > 2)
            return SentenceWeight;
        if (PieceShape.IsHeadlineLike(piece))
            return EndMatter.IsEndMatter(draft, piece) || DatelineReading.IsDateline(draft, piece) ? SentenceWeight : 1;
        var isLong =
            piece.Content.Length > (PieceShape.IsTerminated(piece.Content) ? LongSentence : PieceShape.LongestHeadline);
        var isDocument = piece.Label is { Text: not "" } || isLong;
        return isDocument ? BodyWeight : SentenceWeight;
    }
}
