using Resolutions.Linguistics.Counterparts;
using Resolutions.Linguistics.Lexicons;

namespace Resolutions.Cli.Lexicons;

/// <summary>How much of a pair of texts a lexicon knows.</summary>
/// <param name="LeftByChance">The left segments against right ones that do not answer them: the next pair's.</param>
internal readonly record struct Coverage(
    CoverageSide Left,
    CoverageSide Right,
    CoverageSide LeftByChance = default,
    CoverageSide RightByChance = default
)
{
    /// <summary>The share of content words that have a counterpart, the mean of both directions.</summary>
    public double Answered => (Left.AnsweredShare + Right.AnsweredShare) / 2;

    /// <summary>Likewise, of segments that say something else: what of the share means nothing.</summary>
    public double AnsweredByChance => (LeftByChance.AnsweredShare + RightByChance.AnsweredShare) / 2;

    /// <summary>Likewise, words that only look alike among them.</summary>
    public double AnsweredAtAll => (Left.AnsweredAtAllShare + Right.AnsweredAtAllShare) / 2;

    public static Coverage Of(GoldPair pair, Lexicon lexicon)
    {
        var left = pair.Left.Select(line => AnalysedText.Of(line, pair.LeftLanguage, lexicon)).ToList();
        var right = pair.Right.Select(line => AnalysedText.Of(line, pair.RightLanguage, lexicon)).ToList();
        var sum = new Coverage(Sum(left), Sum(right));
        foreach (var (index, bead) in pair.Beads.Index())
        {
            sum += Of(left[bead.Left], right[bead.Right]);
            var next = pair.Beads[(index + 1) % pair.Beads.Count];
            if (next != bead)
                sum += ByChance(Of(left[bead.Left], right[next.Right]));
        }
        return sum;
    }

    public static Coverage operator +(Coverage one, Coverage other) =>
        new(
            one.Left + other.Left,
            one.Right + other.Right,
            one.LeftByChance + other.LeftByChance,
            one.RightByChance + other.RightByChance
        );

    private static Coverage ByChance(Coverage coverage) => new(default, default, coverage.Left, coverage.Right);

    private static Coverage Of(AnalysedText left, AnalysedText right)
    {
        var pairs = CounterpartFinding.Find(left, right);
        return new(
            CoverageSide.Of(left, [.. pairs.Select(pair => (pair.Left, pair.By))]),
            CoverageSide.Of(right, [.. pairs.Select(pair => (pair.Right, pair.By))])
        );
    }

    private static CoverageSide Sum(IEnumerable<AnalysedText> texts) =>
        texts.Aggregate(default(CoverageSide), (sum, text) => sum + CoverageSide.Of(text));
}
