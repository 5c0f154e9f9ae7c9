using System.Data;
using Microsoft.EntityFrameworkCore;
using Resolutions.Model;
using Resolutions.Store;
using Resolutions.Web.Api.Conditions;

namespace Resolutions.Web.Api.Reading;

/// <summary>Finds clauses by their ids, also those that were superseded.</summary>
internal static class ClauseFinding
{
    /// <summary>The change number of the resolution that has the clause, or had it last.</summary>
    /// <returns>Null where there is no such clause.</returns>
    public static Task<Change?> FindClauseChangeAsync(this ResolutionsDb db, Guid id, CancellationToken cancellation) =>
        db.HoldersOf(id)
            .Select(resolution => (Change?)new Change(resolution.Id, resolution.ChangeNumber))
            .FirstOrDefaultAsync(cancellation);

    /// <returns>Null where there is no such clause.</returns>
    public static async Task<FoundClause?> FindClauseAsync(
        this ResolutionsDb db,
        Guid id,
        CancellationToken cancellation
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(
            IsolationLevel.RepeatableRead,
            cancellation
        );
        if (await db.HoldersOf(id).FirstOrDefaultAsync(cancellation) is not { } resolution)
            return null;
        var clause = await db.Clauses.AsNoTracking().SingleAsync(row => row.Id == id, cancellation);
        var parent = await db
            .Clauses.Where(row => row.Id == clause.ParentId)
            .Select(row => row.Address)
            .SingleOrDefaultAsync(cancellation);
        return new(
            clause,
            parent,
            await db.LastGroupOfAsync(id, cancellation),
            resolution,
            await db
                .TextMemberships.AsNoTracking()
                .Where(row => row.TextId == clause.TextId && row.ResolutionId == resolution.Id)
                .OrderBy(row => row.ValidFrom)
                .ToListAsync(cancellation),
            await db
                .ResolutionRevisions.AsNoTracking()
                .Where(row => row.ResolutionId == resolution.Id)
                .OrderBy(row => row.Number)
                .ToListAsync(cancellation)
        );
    }

    // The newest first: a text may have been moved from one resolution to another.
    private static IQueryable<Resolution> HoldersOf(this ResolutionsDb db, Guid clauseId) =>
        from clause in db.Clauses
        where clause.Id == clauseId
        join membership in db.TextMemberships on clause.TextId equals membership.TextId
        join resolution in db.Resolutions.AsNoTracking() on membership.ResolutionId equals resolution.Id
        orderby membership.ValidFrom descending
        select resolution;

    private static Task<Guid?> LastGroupOfAsync(this ResolutionsDb db, Guid clauseId, CancellationToken cancellation) =>
        (
            from member in db.ClauseGroupMembers
            where member.ClauseId == clauseId
            join clauseGroup in db.ClauseGroups on member.GroupId equals clauseGroup.Id
            orderby clauseGroup.ValidFrom descending
            select (Guid?)clauseGroup.Id
        ).FirstOrDefaultAsync(cancellation);
}
