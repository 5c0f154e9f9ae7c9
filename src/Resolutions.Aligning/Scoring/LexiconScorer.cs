using Resolutions.Aligning.Pairs;
using Resolutions.Model;

namespace Resolutions.Aligning.Scoring;

/// <summary>Counterparts hold words that stand for each other elsewhere in the same two texts.</summary>
internal sealed class LexiconScorer : IBeadScorer
{
    private readonly TextLexicon _lexicon;
    private readonly LexiconSide _toRight;
    private readonly LexiconSide _toLeft;

    public LexiconScorer(TextLexicon lexicon)
    {
        var (left, right) = (lexicon.Words.Left, lexicon.Words.Right);
        _lexicon = lexicon;
        _toRight = new(left, right, [.. lexicon.Translations(true)], lexicon.TaughtWithLeft);
        _toLeft = new(right, left, [.. lexicon.Translations(false)], lexicon.TaughtWithRight);
    }

    public double Score(Bead bead)
    {
        var isOwn = _lexicon.HasLearntFrom(bead);
        var toRight = _toRight.Score(bead.Left, bead.LeftCount, bead.Right, bead.RightCount, isOwn);
        var toLeft = _toLeft.Score(bead.Right, bead.RightCount, bead.Left, bead.LeftCount, isOwn);
        // Both sides tell of the same event.
        return (toRight + toLeft) / 2;
    }

    public Evidence? Explain(Bead bead) =>
        Score(bead) is var score && Math.Abs(score) >= 0.5
            ? new(score > 0 ? EvidenceCodes.KnownWords : EvidenceCodes.UnknownWords, score)
            : null;
}
