using Resolutions.Model;

namespace Resolutions.Store.Reading;

/// <summary>Which rows hold as of a revision, by its store-wide number.</summary>
public static class Validity
{
    public static IQueryable<Clause> AsOf(this IQueryable<Clause> clauses, long revision) =>
        clauses.Where(row => row.ValidFrom <= revision && (row.ValidUntil == null || row.ValidUntil > revision));

    public static IQueryable<ClauseGroup> AsOf(this IQueryable<ClauseGroup> groups, long revision) =>
        groups.Where(row => row.ValidFrom <= revision && (row.ValidUntil == null || row.ValidUntil > revision));

    public static IQueryable<TextMembership> AsOf(this IQueryable<TextMembership> memberships, long revision) =>
        memberships.Where(row => row.ValidFrom <= revision && (row.ValidUntil == null || row.ValidUntil > revision));

    public static IQueryable<Furniture> AsOf(this IQueryable<Furniture> furniture, long revision) =>
        furniture.Where(row => row.ValidFrom <= revision && (row.ValidUntil == null || row.ValidUntil > revision));
}
