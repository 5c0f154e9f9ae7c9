namespace Resolutions.Web.Pages.Resolutions;

/// <summary>
/// Gives each address to one group: an address may differ between languages, and <c>#op4</c> must lead somewhere even
/// if only one of them calls a clause so.
/// </summary>
internal sealed class Anchors
{
    private readonly ILookup<int, string> byGroup;

    /// <param name="groups">For each group, what its clauses are called, in the order of the columns.</param>
    public Anchors(IReadOnlyList<IReadOnlyList<string>> groups) =>
        byGroup = groups
            .SelectMany((addresses, group) => addresses.Select((address, rank) => (address, group, rank)))
            .GroupBy(entry => entry.address, StringComparer.Ordinal)
            .Select(entries => (address: entries.Key, group: Holder(entries)))
            .ToLookup(entry => entry.group, entry => entry.address);

    /// <summary>What most clauses of a group are called; among equals the first column's word.</summary>
    public static string Name(IReadOnlyList<string> addresses) =>
        addresses.GroupBy(address => address, StringComparer.Ordinal).MaxBy(same => same.Count())!.Key;

    /// <summary>The addresses that lead to a group, the group's name first if it is among them.</summary>
    public IReadOnlyList<string> Of(int group, string name) =>
        [.. byGroup[group].OrderByDescending(address => address == name)];

    // The group in which most languages use the address; among equals the one of the first column, then the first on the page.
    private static int Holder(IEnumerable<(string Address, int Group, int Rank)> entries) =>
        entries
            .GroupBy(entry => entry.Group)
            .OrderByDescending(same => same.Count())
            .ThenBy(same => same.Min(entry => entry.Rank))
            .ThenBy(same => same.Key)
            .First()
            .Key;
}
