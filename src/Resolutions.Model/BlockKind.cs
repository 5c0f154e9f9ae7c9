namespace Resolutions.Model;

/// <summary>What a reader saw in a stretch of a source's layout.</summary>
public enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,
    TableCell,
    Footnote,
    Emphasis,
    LinkText,
    PageBreak,
}
