using Resolutions.Aligning.Clues;
using Resolutions.Aligning.Scoring;

namespace Resolutions.Aligning.Pairs;

/// <summary>The clauses of two texts that are to be aligned; those of confirmed groups are left out.</summary>
/// <param name="LeftRegions">For each left clause, how many confirmed groups of both texts stand before it: only clauses of one region correspond.</param>
internal sealed record PairClauses(
    string LeftLanguage,
    string RightLanguage,
    IReadOnlyList<ClauseClues> Left,
    IReadOnlyList<ClauseClues> Right,
    IReadOnlyList<int> LeftRegions,
    IReadOnlyList<int> RightRegions
)
{
    private readonly bool _isWhole = IsWhole(Left, LeftRegions) && IsWhole(Right, RightRegions);

    /// <summary>The words of both texts; made once for all rounds.</summary>
    public PairWords Words { get; } = new(Left, Right);

    /// <summary>Whether a bead stays within a region and joins only clauses that are neighbours in their texts.</summary>
    public bool Allows(Bead bead) =>
        _isWhole
        || (
            AreNeighbours(Left, LeftRegions, bead.Left, bead.LeftCount)
            && AreNeighbours(Right, RightRegions, bead.Right, bead.RightCount)
            && (!bead.IsLink || LeftRegions[bead.Left] == RightRegions[bead.Right])
        );

    private static bool IsWhole(IReadOnlyList<ClauseClues> side, IReadOnlyList<int> regions) =>
        side.Count == 0 || (side[^1].Index == side.Count - 1 && regions.All(region => region == 0));

    private static bool AreNeighbours(
        IReadOnlyList<ClauseClues> side,
        IReadOnlyList<int> regions,
        int start,
        int count
    ) =>
        count < 2
        || (
            side[start + count - 1].Index - side[start].Index == count - 1
            && regions[start] == regions[start + count - 1]
        );
}
