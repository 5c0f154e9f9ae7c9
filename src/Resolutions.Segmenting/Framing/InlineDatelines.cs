using Resolutions.Linguistics.Bodies;
using Resolutions.Linguistics.Dates;
using Resolutions.Model;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Framing;

/// <summary>Parts a dateline from the sentence that follows it on its line: Baku, June 3, AZERTAC – The meeting ….</summary>
internal static class InlineDatelines
{
    private const int Longest = 80;
    private const int FirstPieces = 60;

    public static void Part(Draft draft)
    {
        foreach (var piece in draft.Open.Take(FirstPieces).Where(piece => piece.Label is null))
        {
            if (piece.Spans.Count != 1 || EndOf(draft, piece) is not { } end)
                continue;
            var line = new Piece(draft.Characters, new Span(piece.Start, end)) { Layout = piece.Layout };
            var rest = WhiteSpace.Trim(draft.Characters, new(end, piece.Whole.End));
            var text = new Piece(draft.Characters, rest) { Layout = piece.Layout };
            draft.Replace(new() { [piece] = [line, text] });
            return;
        }
    }

    /// <summary>Where the dateline ends, the mark after it included; null where the piece begins with none.</summary>
    private static int? EndOf(Draft draft, Piece piece)
    {
        var whole = piece.Whole.Of(draft.Characters);
        if (whole.Length <= Longest)
            return null;
        var head = whole[..Longest];
        var found = BodyFinding.Find(head, draft.Language).FirstOrDefault(found => found.Body.IsPublisher);
        if (found is null || DateFinding.Find(head[..found.Span.Start], draft.Language).Count == 0)
            return null;
        var end = found.Span.End;
        while (end < head.Length && head[end] is ')' or '/' or ']')
            end++;
        var mark = end;
        while (end < head.Length && head[end] is ' ' or '.' or ':' or '-' or '–' or '—' or '،' or ',')
            end++;
        // Without a mark the name is a part of the sentence.
        return head[mark..end].AsSpan().IndexOfAny(".:-–—") >= 0 || mark > found.Span.End
            ? piece.Start + head[..end].TrimEnd().Length
            : null;
    }
}
