using Resolutions.Model;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Clearing;

/// <summary>Parts what stands at either side of a line: a body on the left, a symbol on the right.</summary>
internal static class GapParting
{
    private const int Widest = 6;
    private const int LongestLine = 140;
    private const int MostParts = 3;

    /// <summary>After tables and tickers, which are lines in columns too, have been told.</summary>
    public static void Part(Draft draft)
    {
        var parts = new Dictionary<Piece, List<Piece>>();
        foreach (
            var piece in draft.Pieces.Where(piece => piece.IsOpen && piece.Label is null && piece.Spans.Count == 1)
        )
        {
            var spans = PartsOf(draft.Characters, piece.Whole);
            if (spans.Count is < 2 or > MostParts)
                continue;
            parts[piece] = spans.ConvertAll(span => new Piece(draft.Characters, span)
            {
                Layout = piece.Layout,
                Language = piece.Language,
            });
        }
        draft.Replace(parts);
    }

    private static List<Span> PartsOf(string characters, Span line)
    {
        var spans = new List<Span>();
        if (line.Length > LongestLine || line.Of(characters).AsSpan().IndexOfAny('\n', '\r') >= 0)
            return spans;
        var start = line.Start;
        for (var i = line.Start; i < line.End; i++)
        {
            var end = i;
            while (end < line.End && characters[end] is ' ' or '\u00A0')
                end++;
            if (end - i >= Widest)
            {
                spans.Add(new(start, i));
                start = end;
            }
            i = Math.Max(i, end - 1);
        }
        spans.Add(new(start, line.End));
        return spans;
    }
}
