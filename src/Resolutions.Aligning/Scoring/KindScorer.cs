using Resolutions.Aligning.Pairs;
using Resolutions.Model;

namespace Resolutions.Aligning.Scoring;

/// <summary>Counterparts are of one kind, but for what segmenting took for a paragraph here and a recital there.</summary>
internal sealed class KindScorer : IBeadScorer
{
    private const double Trust = 0.93;
    private readonly PairClauses _pair;
    private readonly double[] _chances;

    public KindScorer(PairClauses pair)
    {
        _pair = pair;
        var kinds = pair.Left.Concat(pair.Right).Select(clause => clause.Kind).OfType<ClauseKind>().ToList();
        _chances =
        [
            .. Enum.GetValues<ClauseKind>().Select(kind => (kinds.Count(k => k == kind) + 1.0) / (kinds.Count + 2.0)),
        ];
    }

    public double Score(Bead bead)
    {
        var score = 0.0;
        for (var i = bead.Left; i < bead.LeftEnd; i++)
        {
            for (var j = bead.Right; j < bead.RightEnd; j++)
            {
                if (_pair.Left[i].Kind is { } left && _pair.Right[j].Kind is { } right)
                    score += left == right ? Agreement(left) : Math.Log(1 - Trust);
            }
        }
        return score / Math.Min(bead.LeftCount, bead.RightCount) / Math.Max(bead.LeftCount, bead.RightCount);
    }

    public Evidence? Explain(Bead bead)
    {
        if (_pair.Left[bead.Left].Kind is not { } left || _pair.Right[bead.Right].Kind is not { } right)
            return null;
        return left == right
            ? new(EvidenceCodes.SameKind, Score(bead), Name(left))
            : new(EvidenceCodes.OtherKind, Score(bead), Name(left), Name(right));
    }

    private double Agreement(ClauseKind kind)
    {
        var chance = _chances[(int)kind];
        return Math.Log((Trust + (1 - Trust) * chance) / chance);
    }

    private static string Name(ClauseKind kind) => kind.ToString().ToLowerInvariant();
}
