namespace Resolutions.Model;

/// <summary>
/// Clauses of a resolution's texts that correspond: zero or more of each text. Never deleted: valid from a revision until another.
/// </summary>
public sealed class ClauseGroup
{
    public required Guid Id { get; init; }

    public required Guid ResolutionId { get; init; }

    /// <summary>Where it stands in the alignment: only the order counts, so that a group can come between two that stay as they are.</summary>
    public required double Position { get; init; }

    public required GroupState State { get; init; }

    /// <summary>How sure the aligner is, 0 to 1; null where there was nothing to align with.</summary>
    public required double? Score { get; init; }

    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>Its clauses, by text and order in the text.</summary>
    public required IList<ClauseGroupMember> Members { get; init; }

    /// <summary>Store-wide number of the revision that made it.</summary>
    public required long ValidFrom { get; init; }

    /// <summary>Store-wide number of the revision from which it no longer holds; null while it does.</summary>
    public long? ValidUntil { get; set; }
}
