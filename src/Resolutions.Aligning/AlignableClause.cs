using Resolutions.Model;

namespace Resolutions.Aligning;

/// <summary>A clause as the aligner sees it; a plain segment has a content alone.</summary>
/// <param name="Content">With the label, white space folded.</param>
public sealed record AlignableClause(
    string Content,
    ClauseKind? Kind = null,
    string? Label = null,
    string? Address = null
);
