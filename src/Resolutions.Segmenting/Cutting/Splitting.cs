using Resolutions.Linguistics.Phrases;
using Resolutions.Model;
using Resolutions.Segmenting.Labels;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Cutting;

/// <summary>Parts the clauses that share a paragraph: recitals after a semicolon, numbered clauses in a row, sub-items.</summary>
internal static class Splitting
{
    public static List<Piece> Split(Draft draft, List<Piece> body)
    {
        // A report tells of what was recited; its recitals are sentences.
        if (draft.Type is null or DocumentType.Resolution or DocumentType.Declaration)
            body = Split(draft, body, CutsIn);
        return Split(draft, body, SubItemSplitting.CutsIn);
    }

    private static List<Piece> Split(Draft draft, List<Piece> body, Func<Draft, Piece, List<int>> cutsIn)
    {
        var split = new List<Piece>();
        var replaced = new Dictionary<Piece, List<Piece>>();
        foreach (var piece in body)
        {
            var cuts = cutsIn(draft, piece);
            if (cuts.Count == 0)
            {
                split.Add(piece);
                continue;
            }
            replaced[piece] = Parts(draft, piece, cuts);
            split.AddRange(replaced[piece]);
        }
        draft.Replace(replaced);
        return split;
    }

    private static List<int> CutsIn(Draft draft, Piece piece)
    {
        if (piece.Label is { Style: LabelStyle.Number, Text: not "" } label)
            return piece.Spans.Count == 1 ? NumbersAfter(draft, piece, label.Value) : [];
        var isRecital = draft.Opening(piece) == OpeningKind.Preambular;
        return piece.Label is null && (isRecital || draft.Phrases.HasFormulas)
            ? RecitalsAfter(draft, piece, isRecital)
            : [];
    }

    /// <summary>Where in the source a recital begins after a semicolon; after a comma or full stop only after an enacting clause or among recitals, with a capital.</summary>
    private static List<int> RecitalsAfter(Draft draft, Piece piece, bool isRecital)
    {
        var cuts = new List<int>();
        var isEnacting = draft.Starts(piece, draft.Facts.EnactingOpenings);
        foreach (var span in piece.Spans)
        {
            var text = span.Of(draft.Characters);
            if (text.AsSpan().IndexOfAny(";؛,.،") < 0)
                continue;
            var words = Words.Of(text);
            for (var i = 1; i < words.Count; i++)
            {
                var mark = MarkBefore(text, words, i);
                var isComma = mark is ',' or '.' or '،';
                var isEnacted = isEnacting && cuts.Count == 0 && isComma && !BeginsLowerCase(text, words, i);
                var isAnew =
                    (isRecital || (isEnacting && cuts.Count > 0)) && isComma && BeginsAnew(draft, text, words, i);
                var parts = mark is ';' or '؛' || isEnacted || isAnew;
                if (parts && draft.Phrases.Opening(words, i) == OpeningKind.Preambular)
                    cuts.Add(span.Start + StartOf(text, words.SpanOf(i).Start));
            }
        }
        return cuts;
    }

    private static bool BeginsLowerCase(string text, Words words, int index) =>
        char.IsLower(text[words.SpanOf(index).Start]);

    private static bool BeginsAnew(Draft draft, string text, Words words, int index) =>
        draft.Facts.HasCapitals
            ? char.IsUpper(text[words.SpanOf(index).Start])
            : draft.Phrases.Match(draft.Facts.RecitalConjunctions, words, index) > 0;

    /// <summary>1. … ; 2. … in one paragraph, the numbers in order.</summary>
    private static List<int> NumbersAfter(Draft draft, Piece piece, int value)
    {
        var cuts = new List<int>();
        var span = piece.Spans[0];
        var text = span.Of(draft.Characters);
        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (
                !char.IsWhiteSpace(text[i - 1])
                || !char.IsDigit(text[i])
                || PieceShape.LastMark(text.AsSpan(0, i)) is not ('.' or ';' or '؛' or ':')
            )
                continue;
            var head = text.Substring(i, Math.Min(24, text.Length - i));
            if (
                LabelReading.Read(head, draft.Facts) is not { Style: LabelStyle.Number } next
                || next.Value != value + 1
            )
                continue;
            if (!new LabelHead(head, 0).BeginsSentence(new LabelHead(head, 0).SkipSpace(next.Length)))
                continue;
            cuts.Add(span.Start + i);
            value++;
        }
        return cuts;
    }

    private static char MarkBefore(string text, Words words, int index)
    {
        var between = text[words.SpanOf(index - 1).End..words.SpanOf(index).Start];
        return
            between.TrimEnd(' ', '\u00A0', '\u202F', '\n', '\r', '\t', '«', '“', '"') is { Length: > 0 } marks
            && marks.Length < between.Length
            ? marks[^1]
            : '\0';
    }

    /// <summary>A quotation mark before the word goes with it.</summary>
    private static int StartOf(string text, int word)
    {
        while (word > 0 && text[word - 1] is '«' or '“' or '"' or '\u00A0' or '\u202F' or '(')
            word--;
        return word;
    }

    private static List<Piece> Parts(Draft draft, Piece piece, List<int> cuts)
    {
        var parts = new List<Piece>();
        var starts = cuts.Prepend(piece.Start).ToList();
        foreach (var (index, start) in starts.Index())
        {
            var end = index + 1 < starts.Count ? starts[index + 1] : piece.Whole.End;
            var spans = piece
                .Spans.Select(span => new Span(Math.Max(span.Start, start), Math.Min(span.End, end)))
                .Where(span => !span.IsEmpty)
                .Select(span => WhiteSpace.Trim(draft.Characters, span))
                .Where(span => !span.IsEmpty)
                .ToList();
            var part = new Piece(draft.Characters, spans) { Layout = piece.Layout, Speaker = piece.Speaker };
            part.SetLabel(index == 0 ? piece.Label : LabelReading.Read(part.Content, draft.Facts));
            parts.Add(part);
        }
        return parts;
    }
}
