namespace Resolutions.Aligning.Pairs;

/// <summary>
/// How probable each link is when all alignments of two texts are weighed, by the forward and backward sums of the dynamic
/// programme (as Do et al. 2005 for sequences): the margin by which the best path wins, clause by clause.
/// </summary>
internal sealed class Posteriors
{
    // Clues are not independent, so the sums are surer of themselves than they should be.
    public const double Temperature = 2;
    private const double Least = 0.001;

    // What is e^20 times less probable adds nothing that could be seen.
    private const double Negligible = 20;

    private readonly Dictionary<(int Left, int Right), double> _links = [];
    private readonly double[] _leftLinked;
    private readonly double[] _rightLinked;

    public Posteriors(Band band, StepScores scores, IEnumerable<(Bead Bead, double Probability)> crossings)
    {
        _leftLinked = new double[band.Left];
        _rightLinked = new double[band.Right];
        var (forward, backward) = (Forward(band, scores), Backward(band, scores));
        var total = forward[band.Cell(band.Left, band.Right)];
        for (var i = 0; i <= band.Left; i++)
        {
            for (var j = band.Low(i); j <= band.High(i); j++)
                AddBeadsInto(band, scores, forward, backward[band.Cell(i, j)] - total, i, j);
        }
        foreach (var (bead, probability) in crossings)
            Add(bead, probability);
    }

    /// <summary>That two clauses correspond.</summary>
    public double Link(int left, int right) => _links.GetValueOrDefault((left, right));

    /// <summary>That a clause has a counterpart at all.</summary>
    public double LeftLinked(int left) => _leftLinked[left];

    public double RightLinked(int right) => _rightLinked[right];

    /// <summary>All links, in order.</summary>
    public IEnumerable<(int Left, int Right, double Probability)> Links =>
        _links.OrderBy(link => link.Key).Select(link => (link.Key.Left, link.Key.Right, link.Value));

    private void AddBeadsInto(Band band, StepScores scores, double[] forward, double after, int i, int j)
    {
        for (var number = 0; number < scores.Count; number++)
        {
            var step = Step.All[number];
            var score = scores.At(band.Cell(i, j), number);
            if (step.Left == 0 || step.Right == 0 || float.IsNegativeInfinity(score))
                continue;
            var (left, right) = (i - step.Left, j - step.Right);
            var probability = Math.Exp(forward[band.Cell(left, right)] + score / Temperature + after);
            if (probability < Least)
                continue;
            foreach (var bead in step.BeadsFrom(left, right))
                Add(bead, Math.Min(1, probability));
        }
    }

    private void Add(Bead bead, double probability)
    {
        for (var i = bead.Left; i < bead.LeftEnd; i++)
        {
            _leftLinked[i] = Math.Min(1, _leftLinked[i] + probability);
            for (var j = bead.Right; j < bead.RightEnd; j++)
                _links[(i, j)] = Math.Min(1, Link(i, j) + probability);
        }
        for (var j = bead.Right; j < bead.RightEnd; j++)
            _rightLinked[j] = Math.Min(1, _rightLinked[j] + probability);
    }

    private static double[] Forward(Band band, StepScores scores)
    {
        var sums = new double[band.Size];
        for (var i = 0; i <= band.Left; i++)
        {
            for (var j = band.Low(i); j <= band.High(i); j++)
            {
                var cell = band.Cell(i, j);
                sums[cell] = i == 0 && j == 0 ? 0 : double.NegativeInfinity;
                for (var step = 0; step < scores.Count; step++)
                {
                    var (from, score) = Into(band, scores, (i, j), step);
                    if (from >= 0)
                        sums[cell] = LogAdd(sums[cell], sums[from] + score);
                }
            }
        }
        return sums;
    }

    private static double[] Backward(Band band, StepScores scores)
    {
        var sums = new double[band.Size];
        Array.Fill(sums, double.NegativeInfinity);
        sums[^1] = 0;
        for (var i = band.Left; i >= 0; i--)
        {
            for (var j = band.High(i); j >= band.Low(i); j--)
            {
                var cell = band.Cell(i, j);
                for (var step = 0; step < scores.Count; step++)
                {
                    var (from, score) = Into(band, scores, (i, j), step);
                    if (from >= 0)
                        sums[from] = LogAdd(sums[from], sums[cell] + score);
                }
            }
        }
        return sums;
    }

    // The cell from which a step comes, -1 for none, and the step's tempered score.
    private static (int From, double Score) Into(Band band, StepScores scores, (int Left, int Right) at, int step)
    {
        var score = scores.At(band.Cell(at.Left, at.Right), step);
        return float.IsNegativeInfinity(score)
            ? (-1, 0)
            : (band.Cell(at.Left - Step.All[step].Left, at.Right - Step.All[step].Right), score / Temperature);
    }

    private static double LogAdd(double one, double other)
    {
        var (most, least) = one > other ? (one, other) : (other, one);
        return double.IsNegativeInfinity(least) || most - least > Negligible
            ? most
            : most + Math.Log(1 + Math.Exp(least - most));
    }
}
