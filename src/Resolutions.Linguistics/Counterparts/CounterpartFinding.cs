using Resolutions.Linguistics.Lexicons;

namespace Resolutions.Linguistics.Counterparts;

/// <summary>Finds which words of two texts answer each other.</summary>
public static class CounterpartFinding
{
    /// <summary>The surest first; no word stands in two pairs.</summary>
    /// <exception cref="ArgumentException">They were analysed with different lexicons.</exception>
    public static IReadOnlyList<Counterpart> Find(AnalysedText left, AnalysedText right)
    {
        if (left.Lexicon != right.Lexicon)
            throw new ArgumentException("Texts that are compared are analysed with one lexicon.", nameof(right));
        var search = new PairSearch(left, right);
        FactPairs.Offer(left, right, search);
        ConceptPairs.Offer(left, right, search);
        search.Take();
        NamePairs.Offer(left, right, search);
        search.Take();
        if (left.Language != "ar" && right.Language != "ar")
        {
            CognatePairs.Offer(left, right, search);
            search.Take();
        }
        return search.Taken;
    }

    /// <param name="leftLanguage">A BCP 47 tag, as is the other.</param>
    public static IReadOnlyList<Counterpart> Find(
        string left,
        string leftLanguage,
        string right,
        string rightLanguage,
        Lexicon lexicon
    ) => Find(AnalysedText.Of(left, leftLanguage, lexicon), AnalysedText.Of(right, rightLanguage, lexicon));
}
