using Resolutions.Model;

namespace Resolutions.Segmenting.Passages;

/// <summary>A stretch of an extraction that its layout sets apart, without white space at its ends.</summary>
/// <param name="Label">Of a list item whose numbering is not among the characters.</param>
/// <param name="IsLink">Whether all of it is the text of a link.</param>
internal sealed record Passage(Span Span, BlockKind Kind, string? Label, bool IsLink);
