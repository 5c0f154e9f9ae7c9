using System.Globalization;
using Resolutions.Aligning.Clues;
using Resolutions.Aligning.Pairs;
using Resolutions.Model;

namespace Resolutions.Aligning.Matching;

/// <summary>
/// Finds clauses that correspond in all but what they state: another date, another number in the same place. A version may
/// leave a date out; it does not put another one in its stead, as the next year's resolution does.
/// </summary>
internal static class Conflicts
{
    private const double Each = -2;
    private const double Most = -8;

    public static IEnumerable<Evidence> Compare(PairAlignment alignment)
    {
        var (left, right) = (alignment.Pair.Left, alignment.Pair.Right);
        var count = alignment
            .Beads.Where(bead => bead.IsLink)
            .Sum(bead =>
                Differ(left, right, bead, clause => clause.Dates) + Differ(left, right, bead, clause => clause.Numbers)
            );
        if (count > 0)
        {
            var weight = Math.Max(Most, Each * count);
            yield return new(EvidenceCodes.ConflictingClauses, weight, count.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static int Differ(
        IReadOnlyList<ClauseClues> left,
        IReadOnlyList<ClauseClues> right,
        Bead bead,
        Func<ClauseClues, IReadOnlyList<Clue>> sort
    )
    {
        var (one, other) = (
            Keys(left, bead.Left, bead.LeftCount, sort),
            Keys(right, bead.Right, bead.RightCount, sort)
        );
        return one.Count > 0 && other.Count > 0 && !one.Overlaps(other) ? 1 : 0;
    }

    private static HashSet<string> Keys(
        IReadOnlyList<ClauseClues> clauses,
        int start,
        int count,
        Func<ClauseClues, IReadOnlyList<Clue>> sort
    ) => clauses.Skip(start).Take(count).SelectMany(sort).Select(clue => clue.Key).ToHashSet(StringComparer.Ordinal);
}
