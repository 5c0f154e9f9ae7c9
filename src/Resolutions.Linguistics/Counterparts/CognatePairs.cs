using Resolutions.Linguistics.Folding;

namespace Resolutions.Linguistics.Counterparts;

/// <summary>Words that two languages in Latin letters share, or nearly: nation, sécurité and security.</summary>
internal static class CognatePairs
{
    // Simard, Foster and Isabelle 1992 ask for four letters that are the same; three part what begins alike.
    private const int SharedLetters = 3;
    private const int LeastLetters = 4;

    // The ratio of Melamed 1999: the longest common subsequence by the longer word.
    private const double LeastRatio = 0.7;
    private const float Worth = 0.5f;

    /// <summary>What stands in no pair yet.</summary>
    public static void Offer(AnalysedText left, AnalysedText right, PairSearch search) =>
        PostingPairs.ForEach(
            Posting<string>.Sorted(Of(left, search.IsLeftFree)),
            Posting<string>.Sorted(Of(right, search.IsRightFree)),
            search,
            (one, other) =>
            {
                var ratio = Ratio(left.Tokens[one.Item].Folded, right.Tokens[other.Item].Folded);
                if (ratio >= LeastRatio)
                    search.Offer(one.Tokens, other.Tokens, CounterpartKind.Cognate, Worth * (float)ratio);
            }
        );

    private static IEnumerable<Posting<string>> Of(AnalysedText text, Func<int, bool> isFree)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var folded = text.Tokens[i].Folded;
            if (folded.Length >= LeastLetters && isFree(i) && text.IsContent(i) && !ArabicLetters.Begin(folded))
                yield return new(folded[..SharedLetters], new(i, 1), i);
        }
    }

    /// <summary>From 0 to 1, the latter for the same word.</summary>
    internal static double Ratio(string one, string other)
    {
        if (one == other)
            return 1;
        Span<int> lengths = other.Length < 64 ? stackalloc int[other.Length + 1] : new int[other.Length + 1];
        lengths.Clear();
        foreach (var letter in one)
        {
            var diagonal = 0;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = lengths[j];
                lengths[j] = letter == other[j - 1] ? diagonal + 1 : Math.Max(above, lengths[j - 1]);
                diagonal = above;
            }
        }
        return (double)lengths[^1] / Math.Max(one.Length, other.Length);
    }
}
