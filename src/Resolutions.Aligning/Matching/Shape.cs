using System.Globalization;
using Resolutions.Aligning.Clues;
using Resolutions.Aligning.Pairs;
using Resolutions.Aligning.Scoring;
using Resolutions.Model;

namespace Resolutions.Aligning.Matching;

/// <summary>Compares how two texts are built: their addresses or labels, and the lengths of the clauses that correspond.</summary>
internal static class Shape
{
    /// <summary>The most that the shape can speak for two texts.</summary>
    public const double Most = MostStructure + MostLengths;

    private const double MostStructure = 2.5;

    // An alignment seeks out what fits: that lengths do says little, that they do not says more.
    private const double MostLengths = 2;
    private const double LeastLengths = -4;
    private const double LeastRatio = -9;

    public static IEnumerable<Evidence> Compare(PairAlignment alignment)
    {
        var (left, right) = (alignment.Pair.Left, alignment.Pair.Right);
        var names = Names(left).Union(Names(right), StringComparer.Ordinal).Count();
        if (names > 0)
        {
            var share = (double)Names(left).Intersect(Names(right), StringComparer.Ordinal).Count() / names;
            yield return new(EvidenceCodes.SharedStructure, MostStructure * (2 * share - 1), Percent(share));
        }
        var lengths = new LengthScorer(alignment.Pair, alignment.Model.Lengths);
        var links = alignment.Beads.Where(bead => bead.IsLink).ToList();
        var fit = links.Sum(lengths.Score) / 2;
        yield return new(EvidenceCodes.ProportionalLengths, Math.Clamp(fit, LeastLengths, MostLengths));
        var linked = (
            links.Sum(bead => Length(left, bead.Left, bead.LeftCount))
            + links.Sum(bead => Length(right, bead.Right, bead.RightCount))
        );
        var all = left.Sum(clause => clause.Length) + right.Sum(clause => clause.Length);
        var coverage = all == 0 ? 0 : linked / all;
        if (coverage < 0.9)
            yield return new(EvidenceCodes.Uncovered, 10 * (coverage - 0.9), Percent(1 - coverage));
        var ratio =
            right.Sum(clause => clause.Length)
            / Math.Max(1, alignment.Model.Lengths.Ratio * left.Sum(clause => clause.Length));
        if (ratio is < 0.5 or > 2)
            yield return new(EvidenceCodes.UnlikeLengths, Math.Max(LeastRatio, -3 * Math.Abs(Math.Log(ratio))));
    }

    private static IEnumerable<string> Names(IReadOnlyList<ClauseClues> clauses) =>
        clauses.Select(clause => clause.Address ?? clause.Label).OfType<string>().Distinct(StringComparer.Ordinal);

    private static double Length(IReadOnlyList<ClauseClues> clauses, int start, int count) =>
        clauses.Skip(start).Take(count).Sum(clause => clause.Length);

    private static string Percent(double share) => Math.Round(100 * share).ToString(CultureInfo.InvariantCulture);
}
