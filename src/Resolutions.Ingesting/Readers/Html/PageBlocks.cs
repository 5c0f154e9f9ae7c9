using Resolutions.Ingesting.Readers.Html.Walking;
using Resolutions.Ingesting.Readers.PlainText;
using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Html;

/// <summary>Makes blocks of a page's runs.</summary>
internal static class PageBlocks
{
    /// <returns>In order, outer blocks before inner ones.</returns>
    public static IReadOnlyList<Block> Of(PageText page, bool[] isFurniture)
    {
        var blocks = new List<Block>();
        object? group = null;
        foreach (var (index, run) in page.Runs.Index())
        {
            if (isFurniture[index])
                blocks.Add(new(BlockKind.Furniture, run.Span, Language: run.Language));
            // A footnote of several paragraphs is one; so is a cell.
            else if (run.Group is not null && run.Group == group)
                blocks[^1] = blocks[^1] with { Span = new(blocks[^1].Span.Start, run.Span.End) };
            else if (run.Group is not null || run.Kind == BlockKind.Heading)
                blocks.Add(new(run.Kind, run.Span, run.Label, run.Level, run.Language));
            else
                blocks.AddRange(Lines(page.Characters, run));
            group = isFurniture[index] ? null : run.Group;
        }
        return
        [
            .. blocks.Concat(page.Inlines).OrderBy(block => block.Span.Start).ThenByDescending(block => block.Span.End),
        ];
    }

    /// <summary>Lines that breaks part are paragraphs, as the lines of plain text are, unless they were wrapped at a width.</summary>
    private static IEnumerable<Block> Lines(string characters, Run run)
    {
        var label = run.Label;
        foreach (var line in PlainTextBlocks.Find(run.Span.Of(characters)))
        {
            var span = new Span(run.Span.Start + line.Span.Start, run.Span.Start + line.Span.End);
            yield return new(run.Kind, span, label, run.Level, run.Language);
            label = null;
        }
    }
}
