using Resolutions.Aligning.Pairs;
using Resolutions.Model;

namespace Resolutions.Aligning.Scoring;

/// <summary>All scorers of a pair of texts at work together.</summary>
internal sealed class PairScoring
{
    // So bad a length that no other clue redeems a bead of more than two clauses: saves looking further.
    private const double Hopeless = -3.5;

    private readonly PairClauses _pair;
    private readonly double[] _shapes;
    private readonly LengthScorer _length;
    private readonly LabelScorer _labels;
    private readonly FormulaScorer _formulas;
    private readonly SharedClueScorer[] _shared;
    private readonly IBeadScorer[] _others;

    public PairScoring(PairClauses pair, PairModel model, IBeadScorer? witness = null)
    {
        _pair = pair;
        _shapes = model.Shapes;
        _length = new(pair, model.Lengths);
        _labels = new(pair, Trust(model, EvidenceCodes.SameAddress));
        _formulas = new(pair, Trust(model, EvidenceCodes.SameFormula));
        _shared = [.. ClueSort.All.Select(sort => new SharedClueScorer(pair, sort, Trust(model, sort.Code)))];
        _others = [_labels, new KindScorer(pair), _formulas, .. _shared];
        if (model.Lexicon is { } lexicon)
            _others = [.. _others, new LexiconScorer(lexicon)];
        if (witness is not null)
            _others = [.. _others, witness];
    }

    /// <summary>Log odds of a bead in an alignment; negative infinity where it is not allowed.</summary>
    public double Score(Bead bead, int shape)
    {
        if (!_pair.Allows(bead))
            return double.NegativeInfinity;
        if (!bead.IsLink)
            return _shapes[shape];
        var length = _length.Score(bead);
        if (length < Hopeless && bead.LeftCount + bead.RightCount > 2)
            return double.NegativeInfinity;
        return _shapes[shape] + length + Clues(bead);
    }

    /// <summary>Log odds of two clauses being counterparts wherever they stand.</summary>
    public double Fit(Bead bead) => _length.Score(bead) + Clues(bead);

    /// <summary>The part of the score that labels and addresses make.</summary>
    public double Labels(Bead bead) => _labels.Score(bead);

    /// <summary>The part of the score that lengths make.</summary>
    public double Length(Bead bead) => _length.Score(bead);

    /// <summary>What speaks for a bead but its length.</summary>
    public double Clues(Bead bead)
    {
        var score = 0.0;
        foreach (var scorer in _others)
            score += scorer.Score(bead);
        return score;
    }

    public IEnumerable<Evidence> Explain(Bead bead) =>
        _others.Prepend(_length).Select(scorer => scorer.Explain(bead)).OfType<Evidence>();

    public Dictionary<string, double> LearnTrust(IReadOnlyList<Bead> beads)
    {
        var trust = new Dictionary<string, double>(StringComparer.Ordinal)
        {
            [EvidenceCodes.SameAddress] = _labels.Learn(beads),
            [EvidenceCodes.SameFormula] = _formulas.Learn(beads),
        };
        foreach (var (sort, scorer) in ClueSort.All.Zip(_shared))
        {
            var (shared, all) = scorer.Count(beads);
            trust[sort.Code] = sort.Learn(shared, all);
        }
        return trust;
    }

    private static double? Trust(PairModel model, string code) =>
        model.Trust.TryGetValue(code, out var trust) ? trust : null;
}
