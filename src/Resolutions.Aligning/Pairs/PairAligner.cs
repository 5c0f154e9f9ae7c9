using Resolutions.Aligning.Scoring;

namespace Resolutions.Aligning.Pairs;

/// <summary>Aligns two texts: a first time with what is generally so, then with what the first time showed of these two.</summary>
internal static class PairAligner
{
    private const int Rounds = 4;

    public static PairAlignment Align(PairClauses pair)
    {
        var model = PairModel.Prior(pair);
        var scoring = new PairScoring(pair, model);
        var search = new PathSearch(pair, scoring, BestPath.FindRough(pair, scoring));
        for (var round = 0; round < Rounds; round++)
        {
            model = PairModel.Learn(pair, search.Path, scoring);
            scoring = new PairScoring(pair, model);
            var before = search.Path;
            search = new PathSearch(pair, scoring, before);
            if (search.Path.SequenceEqual(before))
                break;
        }
        return Finish(pair, model, scoring, search);
    }

    /// <summary>Once more, with what the other texts bear witness to.</summary>
    public static PairAlignment Align(PairAlignment before, IBeadScorer witness)
    {
        var scoring = new PairScoring(before.Pair, before.Model, witness);
        return Finish(before.Pair, before.Model, scoring, new PathSearch(before.Pair, scoring, before.Path));
    }

    private static PairAlignment Finish(PairClauses pair, PairModel model, PairScoring scoring, PathSearch search)
    {
        var crossings = Crossings.Find(search.Path, scoring);
        var posteriors = new Posteriors(search.Band, search.Scores, crossings);
        return new(pair, model, scoring, search.Path, [.. crossings.Select(crossing => crossing.Bead)], posteriors);
    }
}
