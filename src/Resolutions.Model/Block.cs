namespace Resolutions.Model;

/// <summary>A span of an extraction that its reader recognised in the source's layout.</summary>
/// <param name="Label">The label that a list item's numbering resolves to ("3.", "(أ)"), where it is not among the characters.</param>
/// <param name="Level">Depth of a heading or a nested list item, from 1; 0 where depth means nothing.</param>
/// <param name="Language">The BCP 47 tag that the source marks it with; null where it marks none.</param>
public sealed record Block(BlockKind Kind, Span Span, string? Label = null, int Level = 0, string? Language = null);
