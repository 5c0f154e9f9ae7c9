using Resolutions.Model;

namespace Resolutions.Aligning;

/// <summary>Clauses that correspond.</summary>
/// <param name="Members">For each text, in the order given to the aligner, the indexes of its clauses, ascending; empty where it has none.</param>
/// <param name="Score">0 to 1; null where there was nothing to align with.</param>
public sealed record AlignedGroup(
    IReadOnlyList<IReadOnlyList<int>> Members,
    double? Score,
    IReadOnlyList<Evidence> Evidence
);
