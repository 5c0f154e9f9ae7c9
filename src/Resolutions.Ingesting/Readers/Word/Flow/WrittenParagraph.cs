using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Word.Flow;

/// <summary>A paragraph whose characters are written.</summary>
/// <param name="Label">As its list prints it; null where it prints none, or the paragraph brings its own.</param>
/// <param name="ListLevel">From 1; 0 outside lists.</param>
/// <param name="HeadingLevel">From 1; 0 where it is no heading.</param>
/// <param name="IsOfContents">Whether it is a line of a table of contents.</param>
internal sealed record WrittenParagraph(
    Span Span,
    string? Label,
    int ListLevel,
    int HeadingLevel,
    bool IsOfContents,
    string? Language
)
{
    // Writers who want larger letters make headings of what they resolve.
    private const int LongestHeading = 300;

    public void Mark(WordText text, string words)
    {
        if (IsOfContents)
            text.Mark(BlockKind.Furniture, Span.Start, Span.End);
        else if (HeadingLevel > 0 && words.Length <= LongestHeading && words[^1] is not (';' or '؛' or ',' or '،'))
            text.Mark(BlockKind.Heading, Span.Start, Span.End, Label, HeadingLevel, Language);
        else if (Label is not null)
            text.Mark(BlockKind.ListItem, Span.Start, Span.End, Label, ListLevel, Language);
        else
            text.Mark(BlockKind.Paragraph, Span.Start, Span.End, null, 0, Language);
    }
}
