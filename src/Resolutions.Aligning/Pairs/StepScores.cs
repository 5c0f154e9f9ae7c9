using Resolutions.Aligning.Scoring;

namespace Resolutions.Aligning.Pairs;

/// <summary>The scores of all steps that end in the cells of a band.</summary>
internal sealed class StepScores
{
    // A crossing is a claim about each of its clauses: what they say must bear it out, not their labels and lengths alone.
    private const double LeastClues = 1.5;

    // No label and no length is so bad that clues enough for a crossing have a lower score: saves looking further.
    private const double LeastScore = -6.5;

    private readonly Band _band;
    private readonly PairScoring _scoring;
    private readonly int _count;
    private readonly float[] _scores;

    // Of clauses one against one, by the cell where they end: their score but for their labels.
    private readonly float[] _fits;

    // The same but for their lengths.
    private readonly float[] _clues;

    /// <param name="count">How many steps of <see cref="Step.All"/>, from the first, are scored.</param>
    public StepScores(Band band, PairScoring scoring, int count)
    {
        (_band, _scoring, _count) = (band, scoring, count);
        _scores = new float[band.Size * count];
        _fits = new float[count > Step.Plain ? band.Size : 0];
        _clues = new float[_fits.Length];
        for (var i = 0; i <= band.Left; i++)
        {
            for (var j = band.Low(i); j <= band.High(i); j++)
                ScoreInto(i, j);
        }
    }

    public int Count => _count;

    /// <summary>Negative infinity where the step is not allowed or leaves the band.</summary>
    public float At(int cell, int step) => _scores[cell * _count + step];

    private void ScoreInto(int i, int j)
    {
        var cell = _band.Cell(i, j);
        for (var step = 0; step < _count; step++)
        {
            var (left, right) = (i - Step.All[step].Left, j - Step.All[step].Right);
            _scores[cell * _count + step] =
                _band.Cell(left, right) < 0 ? float.NegativeInfinity
                : step >= Step.Plain ? Crossed(Step.All[step], left, right)
                : (float)_scoring.Score(new(left, Step.All[step].Left, right, Step.All[step].Right), step);
        }
        if (_fits.Length > 0)
            KeepSingle(cell, i - 1, j - 1);
    }

    private void KeepSingle(int cell, int left, int right)
    {
        (_fits[cell], _clues[cell]) = (float.NegativeInfinity, float.NegativeInfinity);
        if (left < 0 || right < 0 || At(cell, 0) < LeastScore)
            return;
        var bead = new Bead(left, 1, right, 1);
        _fits[cell] = At(cell, 0) - (float)_scoring.Labels(bead);
        _clues[cell] = _fits[cell] - (float)_scoring.Length(bead);
    }

    private float Crossed(Step step, int left, int right)
    {
        var fit = 0.0;
        for (var clause = 0; clause < step.Left; clause++)
        {
            var cell = _band.Cell(left + clause + 1, right + clause + step.Shift(clause) + 1);
            if (cell < 0 || _clues[cell] < LeastClues)
                return float.NegativeInfinity;
            fit += _fits[cell];
        }
        return (float)(step.Prior + fit + Labels(step, left, right));
    }

    // A clause that moved takes the label of its new place, or keeps its own.
    private double Labels(Step step, int left, int right)
    {
        var (kept, taken) = (0.0, 0.0);
        for (var clause = 0; clause < step.Left; clause++)
        {
            kept += _scoring.Labels(new(left + clause, 1, right + clause + step.Shift(clause), 1));
            taken += _scoring.Labels(new(left + clause, 1, right + clause, 1));
        }
        return Math.Max(kept, taken);
    }
}
