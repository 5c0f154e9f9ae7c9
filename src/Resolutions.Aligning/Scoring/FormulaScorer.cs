using Resolutions.Aligning.Clues;
using Resolutions.Aligning.Pairs;
using Resolutions.Linguistics.Formulas;
using Resolutions.Model;

namespace Resolutions.Aligning.Scoring;

/// <summary>
/// Counterparts open with formulas of one illocution, or of near ones, as far as this pair's translators kept to it. Where
/// all clauses request, that two do says nothing.
/// </summary>
internal sealed class FormulaScorer : IBeadScorer
{
    private const double Expected = 0.7;
    private const double Confidence = 10;

    // Of those that are not the same, so many are near.
    private const double NearShare = 0.7;

    private readonly Illocution?[] _left;
    private readonly Illocution?[] _right;
    private readonly double[,] _scores;

    public FormulaScorer(PairClauses pair, double? trust)
    {
        (_left, _right) = (Formulas(pair.Left), Formulas(pair.Right));
        var (given, sought) = (Chances(_left), Chances(_right));
        var all = Enum.GetValues<Illocution>();
        _scores = new double[all.Length, all.Length];
        foreach (var left in all)
        {
            foreach (var right in all)
            {
                // Both sides tell of the same event.
                _scores[(int)left, (int)right] =
                    (Odds(left, right, sought, trust ?? Expected) + Odds(right, left, given, trust ?? Expected)) / 2;
            }
        }
    }

    // Of clauses run together the first opens.
    public double Score(Bead bead) =>
        _left[bead.Left] is { } left && _right[bead.Right] is { } right ? _scores[(int)left, (int)right] : 0;

    public Evidence? Explain(Bead bead)
    {
        if (_left[bead.Left] is not { } left || _right[bead.Right] is not { } right)
            return null;
        return left == right
            ? new(EvidenceCodes.SameFormula, Score(bead), Illocutions.CodeOf(left))
            : new(EvidenceCodes.OtherFormula, Score(bead), Illocutions.CodeOf(left), Illocutions.CodeOf(right));
    }

    /// <summary>The share of one-to-one beads, of those with formulas on both sides, whose formulas agree.</summary>
    public double Learn(IReadOnlyList<Bead> beads)
    {
        var both = beads
            .Where(bead => bead is { LeftCount: 1, RightCount: 1 })
            .Where(bead => _left[bead.Left] is not null && _right[bead.Right] is not null)
            .ToList();
        var same = both.Count(bead => _left[bead.Left] == _right[bead.Right]);
        return Math.Clamp((same + Confidence * Expected) / (both.Count + Confidence), 0.05, 0.95);
    }

    // How much likelier the one given makes the one sought.
    private static double Odds(Illocution given, Illocution sought, double[] chances, double trust)
    {
        var near = 0.0;
        for (var other = 0; other < chances.Length; other++)
            near += Illocutions.AreNear(given, (Illocution)other) ? chances[other] : 0;
        // What a text never says cannot be found there: its translator took a near word, or any.
        var same = chances[(int)given] > 0 ? trust : 0;
        var nearby = near > 0 ? (1 - same) * (same > 0 ? NearShare : trust + (1 - trust) * NearShare) : 0;
        var chance = chances[(int)sought];
        if (chance <= 0)
            return 0;
        var match = (1 - same - nearby) * chance;
        if (given == sought)
            match += same;
        else if (Illocutions.AreNear(given, sought))
            match += nearby * chance / near;
        return Math.Log(match / chance);
    }

    // How often each illocution opens the clauses that open with a formula at all.
    private static double[] Chances(Illocution?[] formulas)
    {
        var counts = new double[Enum.GetValues<Illocution>().Length];
        foreach (var formula in formulas.OfType<Illocution>())
            counts[(int)formula]++;
        var total = counts.Sum() + 1;
        return [.. counts.Select(count => count / total)];
    }

    private static Illocution?[] Formulas(IReadOnlyList<ClauseClues> side) =>
        [.. side.Select(clause => clause.Formula)];
}
