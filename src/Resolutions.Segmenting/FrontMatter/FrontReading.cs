using Resolutions.Linguistics.Folding;
using Resolutions.Model;
using Resolutions.Segmenting.Cutting;
using Resolutions.Segmenting.Labels;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.FrontMatter;

/// <summary>Reads what stands before a document's body: symbol, annex mark, issuing body, title, place and date.</summary>
internal static class FrontReading
{
    private const int LongestLine = 250;
    private const int MostWordsOfSpeaker = 12;

    /// <param name="document">The pieces that are the issuing body's, in order.</param>
    public static void Read(Draft draft, List<Piece> document)
    {
        var front = FrontExtent.Of(draft, document);
        Piece? before = null;
        foreach (var piece in front)
        {
            piece.Kind = KindOf(draft, piece, before);
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
        Merge(draft, front, ClauseKind.Issuer);
        Merge(draft, front, ClauseKind.Dateline);
        ClearSecondDatelines(draft, front);
    }

    /// <summary>A line that belongs to the body: labelled, opening with a formula, a sentence.</summary>
    public static bool IsBody(Draft draft, Piece piece)
    {
        if (piece.Label is { Text: not "" } && !SymbolReading.IsSymbol(piece.Content))
            return true;
        // • that … — Congress notes
        if (piece.Label is { Style: LabelStyle.Bullet } && PieceShape.BeginsLowerCase(piece.Body))
            return true;
        if (!draft.IsCarried && draft.Opening(piece) == OpeningKind.None && Speaks(draft, piece))
            return true;
        // Before datelines: The Council, meeting at Dorsane on 4 May 2021,
        if (EnactingReading.IsEnacting(draft, piece))
            return true;
        if (SymbolReading.IsSymbol(piece.Content) || DatelineReading.IsDateline(draft, piece))
            return false;
        if (piece.Layout is BlockKind.TableCell or BlockKind.Footnote || piece.Content.Length > LongestLine)
            return true;
        var isSentence = PieceShape.IsTerminated(piece.Content) || PieceShape.EndsInComma(piece.Content);
        // Recalling the report of …, Recalling the resolutions of …;
        if (isSentence && draft.Opening(piece) == OpeningKind.Preambular)
            return true;
        if (isSentence)
            return !DocumentWords.BeginsTitle(draft, piece.Words) || PieceShape.Sentences(piece.Content) > 1;
        return draft.Opening(piece) == OpeningKind.Preambular && piece.Words.Count > 6;
    }

    /// <summary>Congress notes: a body and what it does, in a line that names no document.</summary>
    private static bool Speaks(Draft draft, Piece piece) =>
        SpokenOpenings.Of(draft, piece) != OpeningKind.None
        && DocumentWords.First(draft, piece.Words) is null
        && piece != draft.Open.FirstOrDefault();

    /// <summary>The same line printed again: one is the clause, the other furniture.</summary>
    public static void ClearSecondPrinting(Draft draft, string code, Piece first, Piece second)
    {
        second.IsFurniture = true;
        second.Kind = null;
        var differ = FoldedText.Fold(first.Content) != FoldedText.Fold(second.Content);
        draft.Note(differ ? $"{code}-differently" : code, second.Whole, first.Content);
    }

    /// <param name="before">The line before; where it is open, a title has begun and may go on.</param>
    private static ClauseKind? KindOf(Draft draft, Piece piece, Piece? before)
    {
        if (SymbolReading.IsSymbol(piece.Content))
            return ClauseKind.Symbol;
        if (SymbolReading.IsAnnexMark(draft, piece))
            return ClauseKind.Annex;
        if (DatelineReading.IsDateline(draft, piece) || MeetingReading.IsMeetingLine(draft, piece))
            return ClauseKind.Dateline;
        if (IssuerReading.IsIssuerLine(draft, piece, before is { Kind: null } ? before : null))
            return ClauseKind.Issuer;
        if (EndMatter.KindOf(draft, piece) == ClauseKind.Vote)
            return ClauseKind.Vote;
        return draft.Starts(piece, draft.Facts.PartWords) && piece.Words.Count <= 3 ? ClauseKind.Heading : null;
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
        if (adoption is not null && open[^1] != adoption)
            adoption.Kind = ClauseKind.Dateline;
    }

    /// <summary>Under a publisher's headline, lines that nothing marks belong to the body.</summary>
    private static List<Piece> Carried(Draft draft, List<Piece> front)
    {
        var last = front.FindLastIndex(piece =>
            piece.Kind is not null || DocumentWords.BeginsTitle(draft, piece.Words)
        );
        return front[..(last + 1)];
    }

    /// <summary>Lines of one kind that follow one another are one clause.</summary>
    private static void Merge(Draft draft, List<Piece> front, ClauseKind kind)
    {
        for (var i = front.Count - 2; i >= 0; i--)
        {
            var (piece, next) = (front[i], front[i + 1]);
            if (
                piece.Kind != kind
                || next.Kind != kind
                || draft.Pieces.IndexOf(next) != draft.Pieces.IndexOf(piece) + 1
            )
                continue;
            // Date of print / session and item: an empty line keeps them apart.
            if (
                kind == ClauseKind.Dateline
                && next.Content[0] is not '['
                && WhiteSpace.IsEmptyLine(draft.Characters, piece.Whole.End, next.Start)
            )
                continue;
            if (kind == ClauseKind.Dateline && FoldedText.Fold(piece.Content) == FoldedText.Fold(next.Content))
                continue;
            piece.Append(next);
            draft.Pieces.Remove(next);
            front.RemoveAt(i + 1);
        }
    }

    private static void ClearSecondDatelines(Draft draft, List<Piece> front)
    {
        // The one that goes with the title that was chosen comes first.
        var title = front.Find(piece => piece.Kind == ClauseKind.Title)?.Start ?? 0;
        var datelines = front
            .Where(piece => piece.Kind == ClauseKind.Dateline)
            .OrderBy(piece => piece.Start < title)
            .ToList();
        foreach (var second in datelines.Skip(1))
        {
            if (DatelineReading.DateOf(draft, datelines[0].Content) is not { } first)
                continue;
            if (MeetingReading.IsMeetingLine(draft, datelines[0]) || MeetingReading.IsMeetingLine(draft, second))
                continue;
            if (DatelineReading.DateOf(draft, second.Content)?.Agrees(first) == true)
                ClearSecondPrinting(draft, "dateline-repeated", datelines[0], second);
        }
    }
}
