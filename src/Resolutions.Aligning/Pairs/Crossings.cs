using Resolutions.Aligning.Scoring;

namespace Resolutions.Aligning.Pairs;

/// <summary>Joins clauses that one text has elsewhere: alone on either side of a path that runs forward only, yet fitting.</summary>
internal static class Crossings
{
    // Odds of e^5 are strong evidence (Kass and Raftery 1995); and no other candidate comes near.
    private const double LeastClues = 5;
    private const double LeastMargin = 2.5;

    // A text of thousands of clauses whose halves do not match is not searched crosswise.
    private const int MostAlone = 200;

    public static IReadOnlyList<(Bead Bead, double Probability)> Find(IReadOnlyList<Bead> path, PairScoring scoring)
    {
        var left = path.Where(bead => bead.RightCount == 0).Select(bead => bead.Left).ToList();
        var right = path.Where(bead => bead.LeftCount == 0).Select(bead => bead.Right).ToList();
        if (left.Count == 0 || right.Count == 0 || left.Count > MostAlone || right.Count > MostAlone)
            return [];
        var fits = left.SelectMany(i => right.Select(j => new Bead(i, 1, j, 1)))
            .Where(bead => scoring.Clues(bead) >= LeastClues)
            .Select(bead => (Bead: bead, Fit: scoring.Fit(bead)))
            .Where(candidate => candidate.Fit >= LeastClues)
            .ToList();
        return
        [
            .. fits.Where(one =>
                    !fits.Exists(other =>
                        other.Bead != one.Bead
                        && (other.Bead.Left == one.Bead.Left || other.Bead.Right == one.Bead.Right)
                        && other.Fit > one.Fit - LeastMargin
                    )
                )
                .Select(candidate => (candidate.Bead, 1 / (1 + Math.Exp(-candidate.Fit / Posteriors.Temperature)))),
        ];
    }
}
