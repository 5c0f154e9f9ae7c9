using Resolutions.Aligning.Scoring;

namespace Resolutions.Aligning.Pairs;

/// <summary>How two texts correspond.</summary>
/// <param name="Path">In order.</param>
internal sealed record PairAlignment(
    PairClauses Pair,
    PairModel Model,
    PairScoring Scoring,
    IReadOnlyList<Bead> Path,
    IReadOnlyList<Bead> Crossings,
    Posteriors Posteriors
)
{
    /// <summary>All beads; one of a clause alone is none where the clause is in a crossing bead.</summary>
    public IEnumerable<Bead> Beads => Path.Concat(Crossings);
}
