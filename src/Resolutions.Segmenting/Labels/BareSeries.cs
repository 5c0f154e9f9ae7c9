using Resolutions.Linguistics.Dates;
using Resolutions.Linguistics.Phrases;
using Resolutions.Model;
using Resolutions.Segmenting.Cutting;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Labels;

/// <summary>
/// Finds numbers without a mark that count clauses: 1 ADOPTS … / 2 INVITES …: / .1 bring … / .2 take …. A number at a line's
/// head is a label only where others count on from it and each begins something.
/// </summary>
internal static class BareSeries
{
    private const int Fewest = 2;
    private const int MostDigits = 2;
    private const int Gap = 2;
    private const int FewestDashes = 3;

    /// <summary>Gives the pieces of each series their labels.</summary>
    public static void Read(Draft draft)
    {
        var references = FootnoteMarks.References(draft.Characters);
        Number(Candidates(draft, references, isPointed: false));
        Number(Candidates(draft, references, isPointed: true));
    }

    private static void Number(IEnumerable<(Piece Piece, PrintedLabel Label)> candidates)
    {
        var series = new List<(Piece Piece, PrintedLabel Label)>();
        foreach (var candidate in candidates)
        {
            if (candidate.Label.Value == 1)
                Close(series);
            if (candidate.Label.Value == series.Count + 1)
                series.Add(candidate);
        }
        Close(series);
    }

    private static void Close(List<(Piece Piece, PrintedLabel Label)> series)
    {
        if (series.Count >= Fewest)
            series.ForEach(item => item.Piece.SetLabel(item.Label));
        series.Clear();
    }

    private static IEnumerable<(Piece Piece, PrintedLabel Label)> Candidates(
        Draft draft,
        Dictionary<string, int> references,
        bool isPointed
    )
    {
        Piece? before = null;
        foreach (var piece in draft.Pieces.Where(piece => !piece.IsFurniture))
        {
            // Under a rule numbers without marks are those of notes.
            if (IsRule(piece))
                yield break;
            if (piece.Layout is BlockKind.Paragraph or BlockKind.ListItem && LabelOf(piece, isPointed) is { } label)
            {
                var isNote =
                    !isPointed && references.TryGetValue(FootnoteMarks.KeyOf(label), out var at) && at < piece.Start;
                if (MayBegin(draft, before, piece) && IsItem(draft, piece, label, isNote))
                    yield return (piece, label);
            }
            before = piece;
        }
    }

    private static PrintedLabel? LabelOf(Piece piece, bool isPointed)
    {
        var content = piece.Content;
        var isRead = isPointed
            ? content is ['.', ..] && piece.Label is null or { Style: LabelStyle.Number }
            : piece.Label is null;
        if (!isRead)
            return null;
        var head = new LabelHead(content, 0);
        var start = isPointed ? 1 : 0;
        var end = head.Digits(start, MostDigits);
        var value = head.ValueOf(start, end);
        if (end == start || value == 0 || head.At(end) != ' ' || head.At(start) == '0')
            return null;
        // 1. and .1 are two lists.
        return new(content[..end], end, LabelStyle.Number, value, isPointed ? ".1" : "", []);
    }

    /// <summary>Nothing runs over into the line: the one before has ended, or is a formula with no mark after it.</summary>
    private static bool MayBegin(Draft draft, Piece? before, Piece piece) =>
        before is null
        || WhiteSpace.IsEmptyLine(draft.Characters, before.Whole.End, piece.Start)
        || PieceShape.IsTerminated(before.Content)
        || PieceShape.EndsInComma(before.Content)
        || piece.Layout == BlockKind.ListItem
        || draft.Opening(before) != OpeningKind.None;

    /// <summary>A formula, that or an infinitive after the number, or a gap that sets it apart; no date, no row of figures.</summary>
    /// <param name="isNote">Whether a word before bears the number, so that a gap alone may set a note apart.</param>
    private static bool IsItem(Draft draft, Piece piece, PrintedLabel label, bool isNote)
    {
        var line = piece.Whole.Of(draft.Characters);
        var rest = line.AsSpan(label.Length);
        var text = rest.TrimStart();
        if (text.IsEmpty || !char.IsLetter(text[0]) || Tables.CellsIn(text) > 1)
            return false;
        var words = Words.Of(piece.Content[label.Length..]);
        if (DateFinding.Find(piece.Content, draft.Language) is [{ Span.Start: 0 }, ..])
            return false;
        return (!isNote && (rest.Length - text.Length >= Gap || rest[0] == '\t'))
            || draft.Phrases.Opening(words) != OpeningKind.None
            || draft.Starts(words, draft.Facts.ItemOpenings)
            || (label.Marks.Length > 0 && char.IsLower(text[0]));
    }

    private static bool IsRule(Piece piece) =>
        piece.Content.Length >= FewestDashes && piece.Content.All(c => c is '_' or '-' or '–' or '—' or '─');
}
