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

    // Nor is a word sure for a whole phrase of which each word has its own: notes, concern; notes with concern.
    private const float SharedWorth = 0.1f;

    // A preposition is often spelt as a verb is, in Arabic above all: between, indicated; before, accepted.
    private const float UnlikeWorth = 0.15f;
    private const float FarthestUnlike = 0.15f;

    public static void Offer(AnalysedText left, AnalysedText right, PairSearch search) =>
        PostingPairs.ForEach(
            left.Concepts,
            right.Concepts,
            search,
            (one, other) =>
            {
                var (words, otherWords) = (ContentOf(left, one.Tokens), ContentOf(right, other.Tokens));
                var isUnlike = words == 0 != (otherWords == 0);
                if (isUnlike && search.Distance(one.Tokens.Index, other.Tokens.Index) > FarthestUnlike)
                    return;
                var worth =
                    WordWorth + (MoreWordsWorth * Math.Clamp(Math.Min(words, otherWords) - 1, 0, MostWords - 1));
                worth -= left.Terms[one.Item].IsInside ? InsideWorth : 0;
                worth -= right.Terms[other.Item].IsInside ? InsideWorth : 0;
                worth -= isUnlike ? UnlikeWorth : 0;
                if (IsShared(left, one, right, other.Item) || IsShared(right, other, left, one.Item))
                    worth -= SharedWorth;
                search.Offer(one.Tokens, other.Tokens, CounterpartKind.Concept, worth, one.Key);
            }
        );

    // Whether a word is answered by a word of a phrase, and others of the phrase's words by other words of the text.
    private static bool IsShared(AnalysedText text, Posting<int> word, AnalysedText other, int phrase)
    {
        if (word.Tokens.Count > 1)
            return false;
        var concepts = text.Terms[word.Item].Concepts.Span;
        var (isInside, isAnswered) = (false, false);
        for (var at = phrase + 1; at < other.Terms.Count && other.Terms[at] is { IsInside: true } inside; at++)
        {
            if (concepts.ContainsAny(inside.Concepts.Span))
                isInside = true;
            else
                isAnswered |= IsAnswered(text, inside, word.Tokens);
        }
        return isInside && isAnswered;
    }

    private static bool IsAnswered(AnalysedText text, FoundTerm term, TokenRange elsewhere)
    {
        foreach (var concept in term.Concepts.Span)
        {
            for (var at = Posting<int>.First(text.Concepts, concept); at < text.Concepts.Count; at++)
            {
                if (text.Concepts[at].Key != concept)
                    break;
                if (text.Concepts[at].Tokens.Index != elsewhere.Index)
                    return true;
            }
        }
        return false;
    }

    private static int ContentOf(AnalysedText text, TokenRange tokens)
    {
        var count = 0;
        for (var i = tokens.Index; i < tokens.End; i++)
            count += text.IsContent(i) ? 1 : 0;
        return count;
    }
}
