using Resolutions.Model;
using Resolutions.Store.Reading;

namespace Resolutions.Web.Pages.Resolutions;

/// <summary>Lays a resolution's groups out as rows across its columns.</summary>
internal static class Rows
{
    public static IReadOnlyList<Row> Of(AlignedResolution aligned, IReadOnlyList<Column> columns)
    {
        var clauses = Clauses(aligned, columns);
        var groups = Groups(aligned, clauses);
        var names = groups.Select(group => Addresses(group.Clauses)).ToList();
        var anchors = new Anchors(names);
        return
        [
            .. groups.Select(
                (group, index) =>
                {
                    var name = Anchors.Name(names[index]);
                    return new Row(group.Group, name, anchors.Of(index, name), Cells(group.Clauses, columns));
                }
            ),
        ];
    }

    // By column, then by order in the text; texts that are no column come last.
    private static List<ShownClause> Clauses(AlignedResolution aligned, IReadOnlyList<Column> columns)
    {
        var order = columns
            .Select(column => column.Text)
            .Concat(aligned.Texts.Where(text => !text.Membership.IsPrimary));
        return
        [
            .. order.SelectMany(text =>
            {
                var byId = text.Clauses.ToDictionary(clause => clause.Id);
                return text.Clauses.Select(clause => new ShownClause(clause, text, Depth(clause, byId)));
            }),
        ];
    }

    // What is in no group is shown too, after the rest: no clause is lost because nothing aligned it.
    private static List<(ClauseGroup? Group, List<ShownClause> Clauses)> Groups(
        AlignedResolution aligned,
        List<ShownClause> clauses
    )
    {
        var groupOf = aligned
            .Groups.SelectMany(group => group.Members.Select(member => (member.ClauseId, group)))
            .ToDictionary(entry => entry.ClauseId, entry => entry.group);
        var byGroup = clauses.ToLookup(shown => groupOf.GetValueOrDefault(shown.Clause.Id));
        IEnumerable<(ClauseGroup? Group, List<ShownClause> Clauses)> rows =
        [
            .. aligned.Groups.Select(group => ((ClauseGroup?)group, byGroup[group].ToList())),
            .. byGroup[null].Select(shown => ((ClauseGroup?)null, new List<ShownClause> { shown })),
        ];
        return [.. rows.Where(row => row.Clauses.Exists(shown => shown.Text.Membership.IsPrimary))];
    }

    private static List<string> Addresses(List<ShownClause> clauses)
    {
        var shown = clauses.Where(clause => clause.Text.Membership.IsPrimary);
        var others = clauses.Where(clause => !clause.Text.Membership.IsPrimary);
        return [.. shown.Concat(others).Select(clause => clause.Clause.Address)];
    }

    private static IReadOnlyList<IReadOnlyList<ShownClause>> Cells(
        List<ShownClause> clauses,
        IReadOnlyList<Column> columns
    ) => [.. columns.Select(column => clauses.Where(shown => shown.Text == column.Text).ToList())];

    private static int Depth(Clause clause, Dictionary<Guid, Clause> byId)
    {
        var depth = 0;
        // No nesting is deeper than there are clauses, whatever the rows say.
        while (clause.ParentId is { } id && byId.TryGetValue(id, out var parent) && depth < byId.Count)
            (clause, depth) = (parent, depth + 1);
        return depth;
    }
}
