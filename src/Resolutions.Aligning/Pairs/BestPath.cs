using Resolutions.Aligning.Scoring;

namespace Resolutions.Aligning.Pairs;

/// <summary>The dynamic programme of Gale and Church (1993): the beads in order whose scores sum highest.</summary>
internal static class BestPath
{
    // Up to so many clauses the whole table is searched; beyond it, a band that widens when the path touches it.
    private const int WholeUpTo = 400;
    private const int LeastWidth = 60;

    /// <summary>A first path, of clauses one against one or alone, wherever it may run.</summary>
    public static IReadOnlyList<Bead> FindRough(PairClauses pair, PairScoring scoring)
    {
        var longest = Math.Max(pair.Left.Count, pair.Right.Count);
        for (var width = longest <= WholeUpTo ? longest : Math.Max(LeastWidth, longest / 12); ; width *= 3)
        {
            var band = Band.Diagonal(pair.Left.Count, pair.Right.Count, width);
            var path = Find(band, new StepScores(band, scoring, BeadShape.Simple));
            if (width >= longest || !band.IsTouchedBy(path))
                return path;
        }
    }

    /// <summary>The best path within a band.</summary>
    public static IReadOnlyList<Bead> Find(Band band, StepScores scores)
    {
        var best = new double[band.Size];
        var steps = new sbyte[band.Size];
        for (var i = 0; i <= band.Left; i++)
        {
            for (var j = band.Low(i); j <= band.High(i); j++)
            {
                var cell = band.Cell(i, j);
                (best[cell], steps[cell]) = BestInto(band, scores, best, (i, j));
            }
        }
        return Trace(band, steps);
    }

    private static (double Score, sbyte Step) BestInto(Band band, StepScores scores, double[] best, (int, int) at)
    {
        var (i, j) = at;
        var cell = band.Cell(i, j);
        var (score, chosen) = (i == 0 && j == 0 ? 0 : double.NegativeInfinity, (sbyte)-1);
        for (sbyte step = 0; step < scores.Count; step++)
        {
            if (float.IsNegativeInfinity(scores.At(cell, step)))
                continue;
            var sum = best[band.Cell(i - Step.All[step].Left, j - Step.All[step].Right)] + scores.At(cell, step);
            if (sum > score)
                (score, chosen) = (sum, step);
        }
        return (score, chosen);
    }

    private static List<Bead> Trace(Band band, sbyte[] steps)
    {
        var path = new List<Bead>();
        var (i, j) = (band.Left, band.Right);
        while (i > 0 || j > 0)
        {
            var step = Step.All[steps[band.Cell(i, j)]];
            (i, j) = (i - step.Left, j - step.Right);
            path.AddRange(step.BeadsFrom(i, j).Reverse());
        }
        path.Reverse();
        return path;
    }
}
