using Resolutions.Linguistics.Folding;
using Resolutions.Model;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.FrontMatter;

/// <summary>Joins the lines of a front that are one clause, and clears what is printed twice.</summary>
internal static class FrontJoining
{
    /// <summary>(adopted by the Committee on 4 May, / at its 12th meeting): a bracket that is open takes the next line in.</summary>
    public static void JoinBrackets(Draft draft, List<Piece> front)
    {
        for (var i = 0; i + 1 < front.Count; i++)
        {
            if (!IsOpen(front[i].Content) || IsOpen(front[i].Content + front[i + 1].Content))
                continue;
            front[i].Append(front[i + 1]);
            draft.Pieces.Remove(front[i + 1]);
            front.RemoveAt(i + 1);
        }
    }

    private static bool IsOpen(string content) =>
        content switch
        {
            ['[', ..] => content.Count(c => c is '[') > content.Count(c => c is ']'),
            ['(', ..] => content.Count(c => c is '(') > content.Count(c => c is ')'),
            _ => false,
        };

    /// <summary>The same line printed again: one is the clause, the other furniture.</summary>
    public static void ClearSecondPrinting(Draft draft, string code, Piece first, Piece second)
    {
        second.IsFurniture = true;
        second.Kind = null;
        var differ = FoldedText.Fold(first.Content) != FoldedText.Fold(second.Content);
        draft.Note(differ ? $"{code}-differently" : code, second.Whole, first.Content);
    }

    /// <summary>Lines of one kind that follow one another are one clause.</summary>
    public static void Merge(Draft draft, List<Piece> front, ClauseKind kind)
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

    public static void ClearSecondDatelines(Draft draft, List<Piece> front)
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
            if (IsOfMeeting(draft, datelines[0]) || IsOfMeeting(draft, second))
                continue;
            if (DatelineReading.DateOf(draft, second.Content)?.Agrees(first) == true)
                ClearSecondPrinting(draft, "dateline-repeated", datelines[0], second);
        }
    }

    private static bool IsOfMeeting(Draft draft, Piece piece) =>
        MeetingReading.IsMeetingLine(draft, piece) || DocumentWords.First(draft, piece.Words) is not null;
}
