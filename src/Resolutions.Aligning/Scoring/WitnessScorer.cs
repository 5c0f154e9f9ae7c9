using Resolutions.Aligning.Pairs;
using Resolutions.Model;

namespace Resolutions.Aligning.Scoring;

/// <summary>
/// What other texts say of two: clauses that correspond to one clause of a third text correspond to each other (the
/// consistency transformation of Do et al. 2005). So no text is a pivot, and two pairs of texts that agree overrule a third.
/// </summary>
internal sealed class WitnessScorer : IBeadScorer
{
    private const double Doubt = 0.08;
    private readonly Dictionary<(int Left, int Right), double> _said = [];
    private readonly double[] _left;
    private readonly double[] _right;

    public WitnessScorer(PairClauses pair, IEnumerable<Witness> witnesses)
    {
        _left = new double[pair.Left.Count];
        _right = new double[pair.Right.Count];
        foreach (var witness in witnesses)
            Hear(witness);
    }

    public double Score(Bead bead)
    {
        var score = 0.0;
        var isWideLeft = bead.LeftCount >= bead.RightCount;
        var (wide, narrow) = isWideLeft ? (bead.LeftCount, bead.RightCount) : (bead.RightCount, bead.LeftCount);
        for (var w = 0; w < wide; w++)
        {
            var best = double.NegativeInfinity;
            for (var n = 0; n < narrow; n++)
            {
                var (i, j) = isWideLeft ? (w, n) : (n, w);
                best = Math.Max(best, Link(bead.Left + i, bead.Right + j));
            }
            score += best;
        }
        return score;
    }

    public Evidence? Explain(Bead bead) =>
        Score(bead) is var score && Math.Abs(score) >= 0.5
            ? new(score > 0 ? EvidenceCodes.OtherTextsAgree : EvidenceCodes.OtherTextsDiffer, score)
            : null;

    private double Link(int left, int right)
    {
        var said = _said.GetValueOrDefault((left, right));
        // Both have counterparts in the other text, but not the same.
        var denied = Math.Max(0, Math.Min(_left[left], _right[right]) - said);
        return Math.Log((said + Doubt) / (denied + Doubt));
    }

    private void Hear(Witness witness)
    {
        var heard = new Dictionary<(int Left, int Right), double>();
        var rightOf = witness.Right.ToLookup(link => link.Middle);
        foreach (var (left, middle, first) in witness.Left)
        {
            foreach (var (right, _, second) in rightOf[middle])
                heard[(left, right)] = Math.Min(1, heard.GetValueOrDefault((left, right)) + first * second);
        }
        foreach (var (link, probability) in heard)
            _said[link] = _said.GetValueOrDefault(link) + probability;
        AddTo(_left, witness.Left);
        AddTo(_right, witness.Right);
    }

    private static void AddTo(double[] linked, IEnumerable<(int Clause, int Middle, double Probability)> links)
    {
        foreach (var clause in links.GroupBy(link => link.Clause))
            linked[clause.Key] += Math.Min(1, clause.Sum(link => link.Probability));
    }
}
