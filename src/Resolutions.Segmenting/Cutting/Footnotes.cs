using Resolutions.Model;
using Resolutions.Segmenting.Labels;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Cutting;

/// <summary>Tells footnotes: marked by the reader, under a rule at the end, or with a mark that the text refers to.</summary>
internal static class Footnotes
{
    public static void Mark(Draft draft, List<Piece> body)
    {
        var foot = LastFoot(draft);
        var references = FootnoteMarks.References(draft.Characters);
        var underRules = UnderRules(draft);
        var joined = new HashSet<Piece>();
        Piece? note = null;
        foreach (var piece in body.Where(piece => piece.IsOpen))
        {
            if (note is not null && Continues(note, piece))
            {
                note.Append(piece);
                joined.Add(piece);
                continue;
            }
            note = underRules.Contains(piece) || IsNote(draft, piece, foot, references) ? piece : null;
            if (note is not null)
                Mark(note);
        }
        draft.Pieces.RemoveAll(joined.Contains);
        body.RemoveAll(joined.Contains);
        MarkTail(draft, body, references);
        MarkReservation(body);
    }

    /// <summary>* Norway reserves its position on paragraph 5. — one line with a star, below the last numbered clause.</summary>
    private static void MarkReservation(List<Piece> body)
    {
        var starred = body.FindAll(piece => piece is { IsOpen: true, Label: { Style: LabelStyle.Bullet, Marks: "*" } });
        var last = body.FindLast(piece => piece is { IsOpen: true, Label.Style: LabelStyle.Number });
        if (
            starred is [var note]
            && last is not null
            && note.Start > last.Start
            && !PieceShape.EndsInColon(last.Content)
        )
            Mark(note);
    }

    private static void Mark(Piece piece)
    {
        piece.Kind = ClauseKind.Footnote;
        if (piece.Label is not { Text: not "" })
            piece.SetLabel(FootnoteMarks.Before(piece.Content) ?? piece.Label);
    }

    private static bool IsNote(Draft draft, Piece piece, Span foot, Dictionary<string, int> references)
    {
        if (piece.Layout == BlockKind.Footnote)
            return true;
        var mark = FootnoteMarks.Before(piece.Content);
        if (
            foot.Start < piece.Start
            && piece.Start < foot.End
            && (mark is not null || piece.Label is { Text: not "" } or { Marks: "*" })
        )
            return true;
        if (piece.Label is { Style: LabelStyle.Number, Marks: "[]" } bracketed)
            return IsReferredTo(piece, bracketed, references);
        if (mark is null || piece.Label is { Text: not "" })
            return false;
        // A number without marks is a note's only where a word before it bears the same, and what follows is no clause.
        return FootnoteMarks.IsSuperscript(mark)
            || (IsReferredTo(piece, mark, references) && draft.Opening(piece) != OpeningKind.Operative);
    }

    private static bool IsReferredTo(Piece piece, PrintedLabel mark, Dictionary<string, int> references) =>
        references.TryGetValue(FootnoteMarks.KeyOf(mark), out var at) && at < piece.Start;

    /// <summary>The rest of a note whose sentence a line break cut.</summary>
    private static bool Continues(Piece note, Piece next) =>
        note.Layout == next.Layout
        && next.Label is null
        && !PieceShape.IsTerminated(note.Content)
        && PieceShape.BeginsLowerCase(next.Content);

    /// <summary>Notes at the end in the marks of the clauses, 1. 2. 3., of which the text refers to each by number.</summary>
    private static void MarkTail(Draft draft, List<Piece> body, Dictionary<string, int> references)
    {
        var start = body.Count;
        while (start > 0 && IsTailNote(body[start - 1], references))
            start--;
        while (start < body.Count && body[start].Label is not { Value: 1 })
            start++;
        var tail = body.Skip(start).ToList();
        var isNumberedBefore = body.Take(start)
            .Any(piece => piece.IsOpen && piece.Label is { Style: LabelStyle.Number, Value: 2 });
        if (!isNumberedBefore || tail.Index().Any(piece => piece.Item.Label!.Value != piece.Index + 1))
            return;
        foreach (var piece in tail.Where(piece => draft.Opening(piece) == OpeningKind.None))
            piece.Kind = ClauseKind.Footnote;
    }

    private static bool IsTailNote(Piece piece, Dictionary<string, int> references) =>
        piece is { IsOpen: true, Label: { Style: LabelStyle.Number, Text: not "" } label }
        && IsReferredTo(piece, label, references);

    /// <summary>The notes that follow a rule at the foot of any page: numbers without the marks of a list.</summary>
    private static HashSet<Piece> UnderRules(Draft draft)
    {
        var notes = new HashSet<Piece>();
        var isUnderRule = false;
        foreach (var piece in draft.Pieces)
        {
            isUnderRule =
                IsRule(piece)
                || (
                    isUnderRule
                    && piece is { IsOpen: true, Label: null }
                    && FootnoteMarks.Before(piece.Content) is not null
                );
            if (isUnderRule && piece.IsOpen)
                notes.Add(piece);
        }
        return notes;
    }

    /// <summary>From the last line of underscores or dashes to the end of its page, for on the next the text goes on.</summary>
    private static Span LastFoot(Draft draft)
    {
        if (draft.Pieces.FindLast(IsRule) is not { } rule)
            return default;
        var end = draft.PageBreaks.FirstOrDefault(at => at >= rule.Whole.End);
        return new(rule.Whole.End, end > 0 ? end : draft.Characters.Length);
    }

    private static bool IsRule(Piece piece) =>
        piece.IsFurniture && piece.Content.Length >= 3 && piece.Content.All(c => c is '_' or '-' or '–' or '—' or '─');
}
