using Resolutions.Linguistics.Lexicons;

namespace Resolutions.Linguistics.Counterparts;

/// <summary>Terms of one concept in both texts.</summary>
internal static class ConceptPairs
{
    private const float WordWorth = 0.6f;
    private const float MoreWordsWorth = 0.08f;
    private const int MostWords = 4;

    // A phrase rendered word by word is less sure than one rendered by a phrase.
    private const float InsideWorth = 0.05f;

    public static void Offer(AnalysedText left, AnalysedText right, PairSearch search) =>
        PostingPairs.ForEach(
            left.Concepts,
            right.Concepts,
            search,
            (one, other) =>
            {
                var worth = WorthOf(left, left.Terms[one.Item], right, right.Terms[other.Item]);
                search.Offer(one.Tokens, other.Tokens, CounterpartKind.Concept, worth, one.Key);
            }
        );

    private static float WorthOf(AnalysedText left, FoundTerm one, AnalysedText right, FoundTerm other)
    {
        var words = Math.Min(MostWords, Math.Min(ContentOf(left, one), ContentOf(right, other)));
        var inside = (one.IsInside ? InsideWorth : 0) + (other.IsInside ? InsideWorth : 0);
        return WordWorth + (MoreWordsWorth * Math.Max(0, words - 1)) - inside;
    }

    private static int ContentOf(AnalysedText text, FoundTerm term)
    {
        var count = 0;
        for (var i = term.Index; i < term.Index + term.Count; i++)
            count += text.IsContent(i) ? 1 : 0;
        return count;
    }
}
