using Microsoft.EntityFrameworkCore;
using Resolutions.Ingesting.Storing;
using Resolutions.Store;

namespace Resolutions.Ingesting.Resegmenting;

/// <summary>Cuts stored sources again by the present rules, a source a transaction; a newer reader reads them again first.</summary>
public sealed class Resegmenter(IDbContextFactory<ResolutionsDb> store, TimeProvider clock)
{
    /// <returns>Which of the scope's resolutions there are not.</returns>
    public async Task<IReadOnlyList<string>> FindUnknownAsync(RecutScope scope, CancellationToken cancellation)
    {
        await using var db = await store.CreateDbContextAsync(cancellation);
        var known = await db
            .Resolutions.Where(row => scope.Slugs.Contains(row.Slug))
            .Select(row => row.Slug)
            .ToListAsync(cancellation);
        return [.. scope.Slugs.Except(known, StringComparer.Ordinal)];
    }

    /// <returns>The ids of the sources whose texts readers see, in the order in which they came.</returns>
    public async Task<IReadOnlyList<Guid>> FindSourcesAsync(RecutScope scope, CancellationToken cancellation)
    {
        await using var db = await store.CreateDbContextAsync(cancellation);
        return await (
            from membership in db.TextMemberships
            where membership.ValidUntil == null
            join resolution in db.Resolutions on membership.ResolutionId equals resolution.Id
            where scope.Slugs.Count == 0 || scope.Slugs.Contains(resolution.Slug)
            join text in db.Texts on membership.TextId equals text.Id
            join extraction in db.Extractions on text.ExtractionId equals extraction.Id
            select extraction.SourceId
        )
            .Distinct()
            .OrderBy(id => id)
            .ToListAsync(cancellation);
    }

    /// <summary>Cuts one source again.</summary>
    /// <param name="author">Who asked for it; null where the software itself did.</param>
    public async Task<IReadOnlyList<RecutText>> ResegmentAsync(
        Guid sourceId,
        RecutScope scope,
        string? author,
        CancellationToken cancellation
    )
    {
        await using var db = await store.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.OneAtATimeAsync(cancellation);
        var reports = await db.RecutAsync(sourceId, scope.IsForced, (author, clock.GetUtcNow()), cancellation);
        if (!scope.IsDry)
            await transaction.CommitAsync(cancellation);
        return reports;
    }
}
