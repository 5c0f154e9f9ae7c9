using Resolutions.Model;

namespace Resolutions.Segmenting;

/// <summary>What segmenting makes of an extraction.</summary>
/// <param name="Texts">One for a source in one language; in order of appearance.</param>
/// <param name="Furniture">In order, without overlap.</param>
public sealed record Segmentation(
    IReadOnlyList<SegmentedText> Texts,
    IReadOnlyList<Span> Furniture,
    IReadOnlyList<Diagnostic> Diagnostics
);
