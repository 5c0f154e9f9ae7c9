using Resolutions.Model;

namespace Resolutions.Segmenting;

/// <summary>A clause as cut, before it has an identity in a store.</summary>
/// <param name="Address">Unique in its text; language-neutral.</param>
/// <param name="Label">As printed, without the white space around it.</param>
/// <param name="Parent">The parent's address.</param>
/// <param name="Language">Where it differs from the text's.</param>
/// <param name="Spans">In order, without overlap; label included.</param>
/// <param name="Content">What the spans say, white space folded to single spaces.</param>
public sealed record SegmentedClause(
    string Address,
    ClauseKind Kind,
    string? Label,
    string? Parent,
    Speaker Speaker,
    string? Language,
    IReadOnlyList<Span> Spans,
    string Content
)
{
    /// <summary>Its own, in order; its parent's where it has none.</summary>
    public IReadOnlyList<ClauseFormula> Formulas { get; init; } = [];
}
