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
        var texts = await ReadTextsAsync(db, resolution.Id, asOf.RevisionNumber, cancellation);
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

    private static async Task<IReadOnlyList<AlignedText>> ReadTextsAsync(
        ResolutionsDb db,
        Guid resolutionId,
        long revision,
        CancellationToken cancellation
    )
    {
        var rows = await (
            from membership in db.TextMemberships.AsNoTracking().AsOf(revision)
            where membership.ResolutionId == resolutionId
            join text in db.Texts.AsNoTracking() on membership.TextId equals text.Id
            join extraction in db.Extractions on text.ExtractionId equals extraction.Id
            join source in db.Sources on extraction.SourceId equals source.Id
            join publisher in db.Publishers on text.PublisherCode equals publisher.Code into publishers
            from publisher in publishers.DefaultIfEmpty()
            orderby membership.Language, membership.Ordinal
            select new
            {
                membership,
                text,
                publisher,
                provenance = new Provenance(
                    source.Id,
                    source.Sha256,
                    source.MediaType,
                    source.Origin,
                    source.Location,
                    source.ReadAt,
                    extraction.Reader,
                    extraction.ReaderVersion
                ),
            }
        ).ToListAsync(cancellation);
        var ids = rows.Select(row => row.text.Id).ToList();
        var clauses = await db
            .Clauses.AsNoTracking()
            .AsOf(revision)
            .Where(clause => ids.Contains(clause.TextId))
            .OrderBy(clause => clause.Ordinal)
            .ToListAsync(cancellation);
        var byText = clauses.ToLookup(clause => clause.TextId);
        return
        [
            .. rows.Select(row => new AlignedText(
                row.text,
                row.membership,
                row.publisher,
                row.provenance,
                [.. byText[row.text.Id]]
            )),
        ];
    }
}
