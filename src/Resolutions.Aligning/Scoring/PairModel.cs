using Resolutions.Aligning.Pairs;

namespace Resolutions.Aligning.Scoring;

/// <summary>What is believed of a pair of texts: first from experience, then from a first alignment of the pair itself.</summary>
/// <param name="Shapes">Log probability of each of <see cref="BeadShape.All"/>.</param>
/// <param name="Trust">By scorer code: the probability that a clue of one side has its like on the other.</param>
internal sealed record PairModel(
    double[] Shapes,
    LengthModel Lengths,
    IReadOnlyDictionary<string, double> Trust,
    TextLexicon? Lexicon
)
{
    public static PairModel Prior(PairClauses pair) =>
        new(BeadShape.Prior(), LengthModel.Prior(pair), new Dictionary<string, double>(StringComparer.Ordinal), null);

    /// <summary>The same after a look at an alignment made with an earlier model.</summary>
    public static PairModel Learn(PairClauses pair, IReadOnlyList<Bead> beads, PairScoring scoring) =>
        new(
            BeadShape.Learn(beads),
            LengthModel.Learn(pair, beads),
            scoring.LearnTrust(beads),
            TextLexicon.Learn(pair, beads)
        );
}
