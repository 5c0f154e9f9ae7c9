using System.Collections.Frozen;
using Resolutions.Linguistics.Folding;

namespace Resolutions.Linguistics.Names;

/// <summary>The parts of names that languages translate: North Macedonia, Macédoine du Nord, مقدونيا الشمالية.</summary>
internal static class NameParts
{
    private static readonly FrozenDictionary<string, int[]> Rows = DataFile
        .Rows("name-parts.tsv")
        .Index()
        .SelectMany(row => row.Item.Select(form => (Form: FoldedText.Fold(form), row.Index)))
        .GroupBy(form => form.Form, form => form.Index)
        .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray());

    // Words that join the parts of a name, and that one language has where another has none.
    private static readonly FrozenSet<string> Joining =
        "of the and de du des d l la le les et el al los las da do dos und و"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    /// <param name="folded">A word after folding.</param>
    /// <returns>The numbers of the parts that it is a form of.</returns>
    public static int[] Of(string folded) => Rows.GetValueOrDefault(folded, []);

    public static bool IsJoining(string folded) => Joining.Contains(folded);
}
