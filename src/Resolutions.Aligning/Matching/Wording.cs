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

    /// <summary>The most that words can speak for two texts.</summary>
    public const double Most = 6;

    public static IEnumerable<Evidence> Compare(TextFacts left, TextFacts right, PairAlignment alignment)
    {
        if (left.HasCapitals != right.HasCapitals)
            yield break;
        var share = SharedByClause(alignment);
        var isOneLanguage = LanguageTags.Primary(left.Language) == LanguageTags.Primary(right.Language);
        // Between French and English a third of the words share five letters, by chance and grammar a tenth.
        var weight = isOneLanguage ? 12 * (share - SameText) : 25 * (share - 0.2);
        yield return new(
            EvidenceCodes.SharedWording,
            Math.Clamp(weight, -Most, isOneLanguage ? 3 : Most),
            Percent(share)
        );
    }

    private static double SharedByClause(PairAlignment alignment)
    {
        var (shared, all) = (0.0, 0.0);
        foreach (var bead in alignment.Beads)
        {
            var left = Words(alignment.Pair.Left, bead.Left, bead.LeftCount);
            var right = Words(alignment.Pair.Right, bead.Right, bead.RightCount);
            shared += 2 * left.Count(right.Contains);
            all += left.Count + right.Count;
        }
        return all == 0 ? 0 : shared / all;
    }

    private static HashSet<string> Words(IReadOnlyList<ClauseClues> clauses, int start, int count) =>
        clauses
            .Skip(start)
            .Take(count)
            .SelectMany(clause => clause.Words.Select(word => word.Key))
            .ToHashSet(StringComparer.Ordinal);

    private static string Percent(double share) => Math.Round(100 * share).ToString(CultureInfo.InvariantCulture);
}
