namespace Resolutions.Linguistics.Counterparts;

/// <summary>Symbols, dates and numbers that are the same in both texts.</summary>
internal static class FactPairs
{
    private const float SymbolWorth = 1;
    private const float DateWorth = 0.95f;
    private const float PartOfDateWorth = 0.85f;
    private const float NumberWorth = 0.9f;

    public static void Offer(AnalysedText left, AnalysedText right, PairSearch search)
    {
        PostingPairs.ForEach(
            left.Facts.Symbols,
            right.Facts.Symbols,
            search,
            (one, other) => search.Offer(one.Tokens, other.Tokens, CounterpartKind.Symbol, SymbolWorth)
        );
        PostingPairs.ForEach(
            left.Facts.Dates,
            right.Facts.Dates,
            search,
            (one, other) =>
            {
                var (date, otherDate) = (left.Facts.DateOf(one), right.Facts.DateOf(other));
                if (date.Agrees(otherDate))
                {
                    var worth = date == otherDate ? DateWorth : PartOfDateWorth;
                    search.Offer(one.Tokens, other.Tokens, CounterpartKind.Date, worth);
                }
            }
        );
        PostingPairs.ForEach(
            left.Facts.Numbers,
            right.Facts.Numbers,
            search,
            (one, other) => search.Offer(one.Tokens, other.Tokens, CounterpartKind.Number, NumberWorth)
        );
    }
}
