using Resolutions.Model;

namespace Resolutions.Segmenting.Passages;

/// <summary>A stretch of an extraction that its layout sets apart, without white space at its ends.</summary>
/// <param name="Span">From its beginning to its end.</param>
/// <param name="Label">Of a list item whose numbering is not among the characters.</param>
/// <param name="IsLink">Whether all of it is the text of a link.</param>
/// <param name="Level">Of a list item or a heading, from 1; 0 where depth means nothing.</param>
/// <param name="Language">That the source marks it with; null where it marks none.</param>
internal sealed record Passage(
    Span Span,
    BlockKind Kind,
    string? Label,
    bool IsLink,
    int Level = 0,
    string? Language = null
)
{
    /// <summary>In order; several where furniture or a footnote stands in the middle, as at the foot of a page.</summary>
    public IReadOnlyList<Span> Spans { get; init; } = [Span];

    /// <summary>The first stretch of it that is in italics or bold; empty where none is.</summary>
    public Span Emphasis { get; init; }
}
