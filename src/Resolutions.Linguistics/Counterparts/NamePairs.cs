using Resolutions.Linguistics.Names;

namespace Resolutions.Linguistics.Counterparts;

/// <summary>Names that the lexicon does not have, by their sound.</summary>
internal static class NamePairs
{
    private const float Worth = 0.6f;

    public static void Offer(AnalysedText left, AnalysedText right, PairSearch search)
    {
        foreach (var pair in NamePairing.Pair(left.Tokens, left.Names, right.Tokens, right.Names))
        {
            search.Offer(
                new(pair.Left.Index, pair.Left.Count),
                new(pair.Right.Index, pair.Right.Count),
                CounterpartKind.Name,
                Worth * (float)pair.Similarity
            );
        }
    }
}
