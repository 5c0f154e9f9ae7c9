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

    /// <summary>Set apart from the document by the layout itself: navigation, page heads and feet, page numbers.</summary>
    Furniture,
}
