using System.Xml.Linq;
using Resolutions.Ingesting.Readers.Word.Numbering;
using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Word.Flow;

/// <summary>Writes paragraphs, one a line, and marks what is inside them.</summary>
/// <param name="counting">Of the story that the paragraphs are of.</param>
internal sealed class ParagraphWriting(WordDocument document, WordText text, ListCounting counting)
{
    /// <returns>Null for a paragraph without words.</returns>
    public WrittenParagraph? Write(XElement? properties, InlineContent content)
    {
        var label = LabelOf(properties, content, out var level);
        if (BreaksBefore(properties))
            text.Mark(BlockKind.PageBreak, text.Length, text.Length);
        var start = text.Length;
        MarkRuns(content, start, BlockKind.Emphasis, inline => inline.Format.IsEmphasised);
        MarkRuns(content, start, BlockKind.LinkText, inline => inline.IsLink);
        foreach (var inline in content.Inlines)
        {
            text.Append(inline.Text);
            if (inline.IsPageBreak)
                text.Mark(BlockKind.PageBreak, text.Length, text.Length);
        }
        var end = text.Length;
        text.Append("\n");
        if (content.IsBlank)
            return null;
        var words = string.Concat(content.Inlines.Select(inline => inline.Text));
        return new(
            new(start, end),
            TypedLabel.IsAt(words) ? null : label,
            level,
            document.Styles.HeadingLevel(properties),
            document.Styles.IsOfContents(properties),
            document.Language.Of(content)
        );
    }

    /// <summary>A paragraph whose words are all hidden or deleted is not printed, and does not count.</summary>
    private string? LabelOf(XElement? properties, InlineContent content, out int level)
    {
        level = 0;
        if ((content.IsBlank && content.LacksWords) || document.Numbering.Of(properties) is not { } place)
            return null;
        level = place.Level + 1;
        return counting.Next(place.List, place.Level);
    }

    private bool BreaksBefore(XElement? properties) =>
        properties.Switch("pageBreakBefore")
        ?? document
            .Styles.OfParagraph(properties)
            .Select(style => style.Child("pPr").Switch("pageBreakBefore"))
            .FirstOrDefault(said => said is not null)
        ?? false;

    /// <summary>Stretches of runs that are alike, without the white space at their ends.</summary>
    private void MarkRuns(InlineContent content, int offset, BlockKind kind, Func<Inline, bool> isOne)
    {
        var (start, end) = (-1, -1);
        foreach (var inline in content.Inlines)
        {
            var words = inline.Text.AsSpan().Trim();
            if (isOne(inline) && words.Length > 0)
            {
                var first = offset + inline.Text.AsSpan().IndexOf(words);
                start = start < 0 ? first : start;
                end = first + words.Length;
            }
            else if (words.Length > 0)
            {
                Mark();
            }
            offset += inline.Text.Length;
        }
        Mark();

        void Mark()
        {
            if (start >= 0)
                text.Mark(kind, start, end);
            start = -1;
        }
    }
}
