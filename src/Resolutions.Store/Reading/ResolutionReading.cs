using Microsoft.EntityFrameworkCore;
using Resolutions.Model;

namespace Resolutions.Store.Reading;

/// <summary>Reads resolutions whole.</summary>
public static class ResolutionReading
{
    /// <param name="revision">The resolution's own number; null for the newest.</param>
    /// <returns>Null where there is no such resolution, or no such revision of it.</returns>
    public static async Task<AlignedResolution?> FindAlignedAsync(
        this ResolutionsDb db,
        string slug,
        int? revision,
        CancellationToken cancellation
    )
    {
        // All queries see one state of the store, whatever is committed between them.
        await using var transaction = await db.Database.BeginTransactionAsync(
            System.Data.IsolationLevel.RepeatableRead,
            cancellation
        );
        var resolution = await db
            .Resolutions.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Slug == slug, cancellation);
        if (resolution is null)
            return null;
        var asOf = await FindRevisionAsync(db, resolution, revision ?? resolution.RevisionCount, cancellation);
        if (asOf is null)
            return null;
        var body = await db
            .IssuingBodies.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Code == resolution.IssuingBodyCode, cancellation);
        var texts = await AlignedTextReading.ReadTextsAsync(db, resolution, asOf, cancellation);
        var groups = await db
            .ClauseGroups.AsNoTracking()
            .Include(group => group.Members)
            .AsOf(asOf.RevisionNumber)
            .Where(group => group.ResolutionId == resolution.Id)
            .OrderBy(group => group.Position)
            .ToListAsync(cancellation);
        return new(resolution, body, asOf, texts, groups);
    }

    private static Task<ResolutionRevision?> FindRevisionAsync(
        ResolutionsDb db,
        Resolution resolution,
        int number,
        CancellationToken cancellation
    ) =>
        db
            .ResolutionRevisions.AsNoTracking()
            .SingleOrDefaultAsync(row => row.ResolutionId == resolution.Id && row.Number == number, cancellation);
}
