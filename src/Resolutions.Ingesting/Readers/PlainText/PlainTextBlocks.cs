using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.PlainText;

/// <summary>The blocks of plain text, where layout is all there is.</summary>
public static class PlainTextBlocks
{
    /// <summary>One paragraph a line; where a text is wrapped at a width, one paragraph for the lines that fill it.</summary>
    public static IReadOnlyList<Block> Find(string characters)
    {
        var lines = Lines(characters);
        var width = LineWrapping.WidthOf(characters, lines);
        var blocks = new List<Block>();
        foreach (var line in lines)
        {
            var before = blocks.Count > 0 ? blocks[^1].Span : default;
            if (width is { } w && blocks.Count > 0 && LineWrapping.Continues(characters, before, line, w))
                blocks[^1] = blocks[^1] with { Span = new(before.Start, line.End) };
            else
                blocks.Add(new(BlockKind.Paragraph, line));
        }
        return blocks;
    }

    /// <summary>Without the white space at their ends; blank ones are left out.</summary>
    private static List<Span> Lines(string characters)
    {
        var lines = new List<Span>();
        var start = 0;
        for (var i = 0; i <= characters.Length; i++)
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
