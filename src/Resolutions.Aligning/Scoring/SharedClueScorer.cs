using Resolutions.Aligning.Pairs;
using Resolutions.Model;

namespace Resolutions.Aligning.Scoring;

/// <summary>
/// Counterparts share clues of one sort. A shared clue says the more the rarer it is; one that is missing speaks against the
/// bead as far as clues of its sort are to be trusted in this pair of texts.
/// </summary>
internal sealed class SharedClueScorer : IBeadScorer
{
    private const int MostArguments = 5;
    private readonly ClueSort _sort;
    private readonly ClueSide _left;
    private readonly ClueSide _right;

    public SharedClueScorer(PairClauses pair, ClueSort sort, double? trust)
    {
        _sort = sort;
        var known = sort.SharedKeys(pair);
        var belief = trust ?? sort.Trust;
        _left = new(pair.Left, sort, known, new ClueOdds(pair.Right, sort, known, belief));
        _right = new(pair.Right, sort, known, new ClueOdds(pair.Left, sort, known, belief));
    }

    public double Score(Bead bead)
    {
        var (left, right) = (_left.At(bead.Left, bead.LeftCount), _right.At(bead.Right, bead.RightCount));
        if (left.Keys.Length == 0 && right.Keys.Length == 0)
            return 0;
        var score = left.Absent + right.Absent;
        var (i, j) = (0, 0);
        while (i < left.Keys.Length && j < right.Keys.Length)
        {
            if (left.Keys[i] == right.Keys[j])
                score += _left.Gain(left.Keys[i++]) + _right.Gain(right.Keys[j++]);
            else if (left.Keys[i] < right.Keys[j])
                i++;
            else
                j++;
        }
        // Both sides tell of the same event.
        return score / 2;
    }

    public Evidence? Explain(Bead bead)
    {
        var (left, right) = (_left.At(bead.Left, bead.LeftCount), _right.At(bead.Right, bead.RightCount));
        var shared = left.Keys.Intersect(right.Keys).OrderByDescending(_left.Gain).Take(MostArguments).ToList();
        var score = Score(bead);
        if (shared.Count > 0)
            return new(_sort.Code, score, [.. shared.Select(key => Name(bead, key))]);
        var missing = left.Keys.Select(key => _left.Surface(bead.Left, bead.LeftCount, key));
        missing = missing.Concat(right.Keys.Select(key => _right.Surface(bead.Right, bead.RightCount, key)));
        return score < 0 ? new(_sort.MissingCode, score, [.. missing.Take(MostArguments)]) : null;
    }

    /// <summary>How often a clue of one side had its like on the other, in one-to-one beads.</summary>
    public (double Shared, double All) Count(IReadOnlyList<Bead> beads)
    {
        var (shared, all) = (0.0, 0.0);
        foreach (var bead in beads.Where(bead => bead is { LeftCount: 1, RightCount: 1 }))
        {
            var (left, right) = (_left.At(bead.Left, 1).Keys, _right.At(bead.Right, 1).Keys);
            shared += 2 * left.Intersect(right).Count();
            all += left.Length + right.Length;
        }
        return (shared, all);
    }

    private string Name(Bead bead, int key)
    {
        var left = _left.Surface(bead.Left, bead.LeftCount, key);
        var right = _right.Surface(bead.Right, bead.RightCount, key);
        return string.Equals(left, right, StringComparison.Ordinal) ? left : $"{left} / {right}";
    }
}
