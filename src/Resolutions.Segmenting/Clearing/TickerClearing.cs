using Resolutions.Model;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Clearing;

/// <summary>Clears tickers: one line that is a row of headlines, parted by wide gaps or rules.</summary>
internal static class TickerClearing
{
    private const int FewestHeadlines = 4;

    public static void Clear(Draft draft)
    {
        foreach (var piece in draft.Pieces.Where(piece => piece.IsOpen && IsTicker(piece)))
        {
            piece.IsFurniture = true;
            draft.IsCarried = true;
        }
    }

    // What is broken by the foot of a page is no line.
    private static bool IsTicker(Piece piece) => piece.Spans.Count == 1 && IsTicker(piece.Characters, piece.Whole);

    private static bool IsTicker(string characters, Span span)
    {
        var segments = 0;
        var terminated = 0;
        var start = span.Start;
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && Gap(characters, i, span.End) == 0)
                continue;
            var segment = characters.AsSpan(start, i - start).Trim();
            segments += segment.Length > 0 ? 1 : 0;
            terminated += segment.Length > 0 && segment[^1] is '.' or ';' ? 1 : 0;
            var gap = i < span.End ? Gap(characters, i, span.End) : 1;
            start = i + gap;
            i += gap - 1;
        }
        return segments >= FewestHeadlines && terminated * 2 <= segments;
    }

    /// <summary>The length of what parts two headlines at <paramref name="index"/>; 0 where nothing does.</summary>
    private static int Gap(string characters, int index, int end)
    {
        var length = 0;
        var hasRule = false;
        while (index + length < end && IsGap(characters[index + length]))
        {
            hasRule |= characters[index + length] is '|' or '•' or '●' or '¦' or '◆' or '■' or '\t';
            length++;
        }
        var isBroken = characters.AsSpan(index, length).IndexOfAny('\n', '\r') >= 0;
        return (length >= 3 && !isBroken) || (length >= 2 && hasRule) ? length : 0;
    }

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || c is '|' or '•' or '●' or '¦' or '◆' or '■';
}
