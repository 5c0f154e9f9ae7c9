using Resolutions.Aligning.Clues;
using Resolutions.Aligning.Pairs;
using Resolutions.Model;

namespace Resolutions.Aligning.Scoring;

/// <summary>
/// Counterparts mostly bear one address, or where clauses have none, one label. Strong evidence, never a key: where a text
/// drops a clause and numbers on, later labels differ (<see cref="SharedNumbering"/>), and the trust learnt from the pair falls.
/// </summary>
internal sealed class LabelScorer : IBeadScorer
{
    private static readonly (string Same, string Other, string Shifted) AddressCodes = (
        EvidenceCodes.SameAddress,
        EvidenceCodes.OtherAddress,
        EvidenceCodes.ShiftedAddress
    );
    private static readonly (string Same, string Other, string Shifted) LabelCodes = (
        EvidenceCodes.SameLabel,
        EvidenceCodes.OtherLabel,
        EvidenceCodes.ShiftedLabel
    );
    private const double Expected = 0.85;
    private const double Confidence = 6;

    private readonly PairClauses _pair;
    private readonly bool _hasAddresses;

    // For each clause the number of its name, -1 for none; for each name how frequent it is.
    private readonly int[] _left;
    private readonly int[] _right;
    private readonly double[] _chances;
    private readonly SharedNumbering _numbering;
    private readonly double _belief;
    private readonly double _other;
    private readonly double _oneSided;

    public LabelScorer(PairClauses pair, double? trust)
    {
        _pair = pair;
        _hasAddresses = HasAddresses(pair.Left) && HasAddresses(pair.Right);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        (_left, _right) = (Number(pair.Left, numbers), Number(pair.Right, numbers));
        _numbering = new(numbers, _left, _right);
        _belief = trust ?? Expected;
        (_other, _oneSided) = (Math.Log(1 - _belief), Math.Log(1 - _belief / 3));
        _chances =
        [
            .. Enumerable.Range(0, numbers.Count).Select(name => Math.Max(Chance(_left, name), Chance(_right, name))),
        ];
    }

    public double Score(Bead bead)
    {
        if (Answering(bead) is { } names)
            return Agreement(names.Left, names.Right);
        var (left, right) = (Has(_left, bead.Left, bead.LeftCount), Has(_right, bead.Right, bead.RightCount));
        // A label on one side alone says little: typography drops them.
        if (!left || !right)
            return left == right ? 0 : _oneSided;
        return _other;
    }

    public Evidence? Explain(Bead bead)
    {
        if (!Has(_left, bead.Left, bead.LeftCount) || !Has(_right, bead.Right, bead.RightCount))
            return null;
        var codes = _hasAddresses ? AddressCodes : LabelCodes;
        if (Answering(bead) is not { } names)
            return new(codes.Other, Score(bead), Shown(_pair.Left[bead.Left]), Shown(_pair.Right[bead.Right]));
        var left = Shown(_pair.Left[Array.IndexOf(_left, names.Left, bead.Left, bead.LeftCount)]);
        var right = Shown(_pair.Right[Array.IndexOf(_right, names.Right, bead.Right, bead.RightCount)]);
        return names.Left == names.Right
            ? new(codes.Same, Score(bead), left)
            : new(codes.Shifted, Score(bead), left, right);
    }

    /// <summary>The share of one-to-one beads, of those that could, whose labels agree.</summary>
    public double Learn(IReadOnlyList<Bead> beads)
    {
        var names = beads
            .Where(bead => bead is { LeftCount: 1, RightCount: 1 })
            .Select(bead => (Left: _left[bead.Left], Right: _right[bead.Right]))
            .Where(bead => bead is { Left: >= 0, Right: >= 0 })
            .ToList();
        var agreeing = names.Count(bead => _numbering.Candidates(bead.Left, bead.Right) > 0);
        return Math.Clamp((agreeing + Confidence * Expected) / (names.Count + Confidence), 0.05, 0.97);
    }

    private string Shown(ClauseClues clause) =>
        (_hasAddresses ? clause.Address : clause.Clause.Label) ?? clause.Label ?? "";

    private string? NameOf(ClauseClues clause) => _hasAddresses ? clause.Address : clause.Label;

    private double Agreement(int left, int right)
    {
        var chance = Math.Max(_chances[left], _chances[right]);
        var candidates = _numbering.Candidates(left, right);
        return Math.Max(0, Math.Log((_belief / candidates + (1 - _belief) * chance) / chance));
    }

    // The names of both sides that agree best, the first of them.
    private (int Left, int Right)? Answering(Bead bead)
    {
        (int Left, int Right)? best = null;
        var fewest = int.MaxValue;
        for (var i = bead.Left; i < bead.LeftEnd; i++)
        {
            for (var j = bead.Right; j < bead.RightEnd; j++)
            {
                if (_left[i] < 0 || _right[j] < 0)
                    continue;
                var candidates = _numbering.Candidates(_left[i], _right[j]);
                if (candidates > 0 && candidates < fewest)
                    (best, fewest) = ((_left[i], _right[j]), candidates);
            }
        }
        return best;
    }

    private static bool Has(int[] names, int start, int count)
    {
        for (var i = start; i < start + count; i++)
        {
            if (names[i] >= 0)
                return true;
        }
        return false;
    }

    private int[] Number(IReadOnlyList<ClauseClues> side, Dictionary<string, int> numbers) =>
        [
            .. side.Select(NameOf)
                .Select(name =>
                    name is null ? -1
                    : numbers.TryAdd(name, numbers.Count) ? numbers.Count - 1
                    : numbers[name]
                ),
        ];

    private static double Chance(int[] names, int name) => (names.Count(one => one == name) + 0.5) / (names.Length + 1);

    private static bool HasAddresses(IReadOnlyList<ClauseClues> side) => side.All(clause => clause.Address is not null);
}
