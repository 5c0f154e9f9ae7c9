using System.Globalization;
using Resolutions.Aligning.Clues;
using Resolutions.Aligning.Pairs;
using Resolutions.Model;

namespace Resolutions.Aligning.Matching;

/// <summary>Compares words: in one language versions have nearly the same, clause by clause; in related languages many look alike.</summary>
internal static class Wording
{
    // A corrected re-issue keeps nine words in ten; the same words in other clauses are another text.
    private const double SameText = 0.75;

    private const double MostInOne = 3;
    private const double MostInTwo = 6;
    private const double Least = -6;

    /// <summary>The most that words can speak for two texts.</summary>
    public static double Most(TextFacts left, TextFacts right) =>
        left.HasCapitals != right.HasCapitals ? 0
        : IsOneLanguage(left, right) ? MostInOne
        : MostInTwo;

    public static IEnumerable<Evidence> Compare(TextFacts left, TextFacts right, PairAlignment alignment)
    {
        if (left.HasCapitals != right.HasCapitals)
            yield break;
        var share = Shared(alignment, _ => true);
        var isOneLanguage = IsOneLanguage(left, right);
        // Between French and English a third of the words share five letters, by chance and grammar a tenth.
        var weight = isOneLanguage ? 12 * (share - SameText) : 25 * (share - 0.2);
        yield return new(EvidenceCodes.SharedWording, Math.Clamp(weight, Least, Most(left, right)), Percent(share));
    }

    /// <summary>The share of words, clause by clause, without what a publisher may change: title, lead, dateline, signature.</summary>
    public static double SharedOfBody(PairAlignment alignment) => Shared(alignment, clause => IsBody(clause.Kind));

    private static bool IsOneLanguage(TextFacts left, TextFacts right) =>
        LanguageTags.Primary(left.Language) == LanguageTags.Primary(right.Language);

    private static bool IsBody(ClauseKind? kind) =>
        kind
            is null
                or ClauseKind.Enacting
                or ClauseKind.Heading
                or ClauseKind.Preambular
                or ClauseKind.Operative
                or ClauseKind.Paragraph
                or ClauseKind.Table;

    private static double Shared(PairAlignment alignment, Func<ClauseClues, bool> counts)
    {
        var (shared, all) = (0.0, 0.0);
        foreach (var bead in alignment.Beads)
        {
            var left = Words(alignment.Pair.Left, bead.Left, bead.LeftCount, counts);
            var right = Words(alignment.Pair.Right, bead.Right, bead.RightCount, counts);
            shared += 2 * left.Count(right.Contains);
            all += left.Count + right.Count;
        }
        return all == 0 ? 0 : shared / all;
    }

    private static HashSet<string> Words(
        IReadOnlyList<ClauseClues> clauses,
        int start,
        int count,
        Func<ClauseClues, bool> counts
    ) =>
        clauses
            .Skip(start)
            .Take(count)
            .Where(counts)
            .SelectMany(clause => clause.Words.Select(word => word.Key))
            .ToHashSet(StringComparer.Ordinal);

    private static string Percent(double share) => Math.Round(100 * share).ToString(CultureInfo.InvariantCulture);
}
