using System.Globalization;
using Resolutions.Aligning.Clues;
using Resolutions.Aligning.Pairs;
using Resolutions.Model;

namespace Resolutions.Aligning.Scoring;

/// <summary>
/// Counterparts are of proportional length (Gale and Church 1993). Measured against the lengths that clauses of the text
/// have anyhow (as Moore 2002), so that two long clauses of fitting length say more than two short ones.
/// </summary>
internal sealed class LengthScorer : IBeadScorer
{
    // Of counterparts, so many are of any length at all: a paraphrase, a table.
    private const double Outliers = 0.02;

    // Headings and labels vary by a word whatever their length.
    private const double LeastVariance = 9;

    private readonly LengthModel _model;
    private readonly double[] _left;
    private readonly double[] _right;
    private readonly (double Mean, double Variance)[] _chance;

    public LengthScorer(PairClauses pair, LengthModel model)
    {
        _model = model;
        _left = Sums(pair.Left);
        _right = Sums(pair.Right);
        _chance = [.. Enumerable.Range(0, BeadShape.Longest + 1).Select(count => LogNormal(pair.Right, count))];
    }

    public double Score(Bead bead)
    {
        var (left, right) = Lengths(bead);
        if (left <= 0 || right <= 0)
            return left <= 0 && right <= 0 ? 0 : Math.Log(Outliers);
        var expected = _model.Ratio * left;
        var variance = _model.Variance * (expected + right) / 2 + LeastVariance;
        var fit = Math.Exp(-Math.Pow(right - expected, 2) / (2 * variance)) / Math.Sqrt(2 * Math.PI * variance);
        var (mean, spread) = _chance[bead.RightCount];
        var chance =
            Math.Exp(-Math.Pow(Math.Log(right) - mean, 2) / (2 * spread)) / (right * Math.Sqrt(2 * Math.PI * spread));
        return Math.Log((1 - Outliers) * fit / Math.Max(chance, 1e-12) + Outliers);
    }

    public Evidence? Explain(Bead bead)
    {
        var (left, right) = Lengths(bead);
        var share = right / Math.Max(1, _model.Ratio * left);
        return new(EvidenceCodes.LengthRatio, Score(bead), share.ToString("0.00", CultureInfo.InvariantCulture));
    }

    private (double Left, double Right) Lengths(Bead bead) =>
        (_left[bead.LeftEnd] - _left[bead.Left], _right[bead.RightEnd] - _right[bead.Right]);

    private static double[] Sums(IReadOnlyList<ClauseClues> clauses)
    {
        var sums = new double[clauses.Count + 1];
        for (var i = 0; i < clauses.Count; i++)
            sums[i + 1] = sums[i] + clauses[i].Length;
        return sums;
    }

    // The lengths of so many clauses at random, as a log-normal of the same mean and variance.
    private static (double Mean, double Variance) LogNormal(IReadOnlyList<ClauseClues> clauses, int count)
    {
        if (clauses.Count == 0 || count == 0)
            return (0, 1);
        var mean = Math.Max(1, clauses.Average(clause => clause.Length));
        // With few clauses their own variance says little: a clause is as long as another give or take its length.
        var squares = clauses.Sum(clause => Math.Pow(clause.Length - mean, 2)) + 4 * mean * mean;
        var variance = squares / (clauses.Count + 4);
        var spread = Math.Log(1 + variance / (count * mean * mean));
        return (Math.Log(count * mean) - spread / 2, spread);
    }
}
