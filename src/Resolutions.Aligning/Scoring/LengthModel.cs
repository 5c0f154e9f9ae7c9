using Resolutions.Aligning.Pairs;
using Resolutions.Model;

namespace Resolutions.Aligning.Scoring;

/// <summary>How long a translation is, as in Gale and Church (1993): proportional to the original, with a variance that grows with it.</summary>
/// <param name="Ratio">Right characters for one left character.</param>
/// <param name="Variance">Of the right length, for one right character.</param>
internal sealed record LengthModel(double Ratio, double Variance)
{
    private const double ExpectedVariance = 4;

    // As if so many characters, and so many beads, had been seen before.
    private const double RatioConfidence = 1500;
    private const double VarianceConfidence = 12;

    public static LengthModel Prior(PairClauses pair)
    {
        var left = pair.Left.Sum(clause => clause.Length);
        var right = pair.Right.Sum(clause => clause.Length);
        return new(RatioOf(pair, left, right), ExpectedVariance);
    }

    public static LengthModel Learn(PairClauses pair, IReadOnlyList<Bead> beads)
    {
        var lengths = beads
            .Where(bead => bead is { LeftCount: 1, RightCount: 1 })
            .Select(bead => (Left: pair.Left[bead.Left].Length, Right: pair.Right[bead.Right].Length))
            .Where(bead => bead is { Left: > 0, Right: > 0 })
            .ToList();
        var ratio = RatioOf(pair, lengths.Sum(bead => bead.Left), lengths.Sum(bead => bead.Right));
        // A wrong bead must not widen what is taken for normal: no deviation counts for more than three.
        var squares = lengths.Sum(bead =>
        {
            var mean = (ratio * bead.Left + bead.Right) / 2;
            return Math.Min(Math.Pow(bead.Right - ratio * bead.Left, 2) / mean, 9 * ExpectedVariance);
        });
        return new(ratio, (squares + VarianceConfidence * ExpectedVariance) / (lengths.Count + VarianceConfidence));
    }

    private static double RatioOf(PairClauses pair, double left, double right)
    {
        var expected = Verbosity(pair.RightLanguage) / Verbosity(pair.LeftLanguage);
        return (right + RatioConfidence * expected) / (left + RatioConfidence);
    }

    // Letters that a language takes for what Arabic, which leaves vowels out, says with one.
    private static double Verbosity(string language) =>
        LanguageTags.Primary(language) switch
        {
            "ar" or "he" => 1,
            "fr" or "es" or "de" => 1.38,
            "zh" or "ja" => 0.4,
            _ => 1.12,
        };
}
