using Resolutions.Model;

namespace Resolutions.Aligning.Matching;

/// <summary>
/// Compares dates, numbers and symbols. A translation keeps nearly all of them; the next year's resolution on the subject
/// keeps the words and changes these.
/// </summary>
internal static class StatedFacts
{
    private const double Most = 9;
    private const int MostArguments = 6;

    public static IEnumerable<Evidence> Compare(TextFacts left, TextFacts right)
    {
        bool InRight(PartialDate date) => right.Dates.Any(date.Agrees);
        bool InLeft(PartialDate date) => left.Dates.Any(date.Agrees);
        var dates = left.Dates.Select(date => (date.ToString(), InRight(date)));
        dates = dates.Concat(right.Dates.Where(date => !InLeft(date)).Select(date => (date.ToString(), false)));
        return Weigh((EvidenceCodes.SharedDates, EvidenceCodes.UnsharedDates), dates, kept: 0.92, chance: 0.25)
            .Concat(
                Weigh(
                    (EvidenceCodes.SharedNumbers, EvidenceCodes.UnsharedNumbers),
                    Union(left.Numbers, right.Numbers),
                    kept: 0.85,
                    chance: 0.3
                )
            )
            .Concat(
                Weigh(
                    (EvidenceCodes.SharedSymbols, EvidenceCodes.UnsharedSymbols),
                    Union(left.Symbols, right.Symbols),
                    kept: 0.85,
                    chance: 0.1
                )
            );
    }

    private static IEnumerable<(string Fact, bool IsShared)> Union(
        IReadOnlySet<string> left,
        IReadOnlySet<string> right
    ) => left.Union(right, StringComparer.Ordinal).Select(fact => (fact, left.Contains(fact) && right.Contains(fact)));

    // kept: how probable it is that a version of the text has the fact; chance: that another text on the subject has it.
    private static IEnumerable<Evidence> Weigh(
        (string Shared, string Unshared) codes,
        IEnumerable<(string Fact, bool IsShared)> facts,
        double kept,
        double chance
    )
    {
        var sides = facts.ToLookup(fact => fact.IsShared, fact => fact.Fact);
        var shared = Math.Log(kept / chance) * sides[true].Count();
        var unshared = Math.Log((1 - kept) / (1 - chance)) * sides[false].Count();
        // Facts of one sort come together: a text with fifty dates is not judged by them alone.
        var measure = Most / Math.Max(Most, Math.Abs(shared + unshared));
        if (shared > 0)
            yield return new(codes.Shared, shared * measure, [.. sides[true].Take(MostArguments)]);
        if (unshared < 0)
            yield return new(codes.Unshared, unshared * measure, [.. sides[false].Take(MostArguments)]);
    }
}
