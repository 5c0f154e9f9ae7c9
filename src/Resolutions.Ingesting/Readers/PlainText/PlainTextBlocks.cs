using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.PlainText;

/// <summary>The blocks of plain text, where layout is all there is.</summary>
public static class PlainTextBlocks
{
    /// <summary>
    /// One paragraph a line; where a text is wrapped at a width, one paragraph for the lines that fill it. A line that
    /// shows nothing is furniture, for its marks are no part of a clause.
    /// </summary>
    /// <param name="front">Front matter, which is furniture as a whole; empty where there is none.</param>
    public static IReadOnlyList<Block> Find(string characters, Span front = default)
    {
        var lines = Lines(characters, front.End);
        var width = LineWrapping.WidthOf(characters, lines.FindAll(line => !IsBlank(characters, line)));
        var blocks = new List<Block>();
        if (!front.IsEmpty)
            blocks.Add(new(BlockKind.Furniture, front));
        foreach (var line in lines)
        {
            if (IsBlank(characters, line))
                blocks.Add(new(BlockKind.Furniture, line));
            else if (
                width is { } w
                && blocks is [.., { Kind: BlockKind.Paragraph } last]
                && LineWrapping.Continues(characters, last.Span, line, w)
            )
                blocks[^1] = last with { Span = new(last.Span.Start, line.End) };
            else
                blocks.Add(new(BlockKind.Paragraph, line));
        }
        return blocks;
    }

    private static bool IsBlank(string characters, Span line) =>
        BlankText.Is(characters.AsSpan(line.Start, line.Length));

    /// <summary>Without the white space at their ends; blank ones are left out.</summary>
    private static List<Span> Lines(string characters, int start)
    {
        var lines = new List<Span>();
        for (var i = start; i <= characters.Length; i++)
        {
            if (
                i < characters.Length
                && characters[i] is not ('\n' or '\r' or '\f' or '\v' or '\u2028' or '\u2029' or '\u0085')
            )
                continue;
            var (from, to) = (start, i);
            while (from < to && char.IsWhiteSpace(characters[from]))
                from++;
            while (to > from && char.IsWhiteSpace(characters[to - 1]))
                to--;
            if (to > from)
                lines.Add(new(from, to));
            start = i + 1;
        }
        return lines;
    }
}
