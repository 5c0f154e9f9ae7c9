using Resolutions.Aligning.Scoring;

namespace Resolutions.Aligning.Pairs;

/// <summary>A better path near one that is known, and the scores of all that was weighed for it.</summary>
internal sealed class PathSearch
{
    private const int Width = 16;

    public PathSearch(PairClauses pair, PairScoring scoring, IReadOnlyList<Bead> near)
    {
        Band = Band.Around(near, pair.Left.Count, pair.Right.Count, Width);
        Scores = new StepScores(Band, scoring, Step.All.Length);
        Path = BestPath.Find(Band, Scores);
    }

    public Band Band { get; }

    public StepScores Scores { get; }

    public IReadOnlyList<Bead> Path { get; }
}
