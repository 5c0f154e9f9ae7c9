using Microsoft.EntityFrameworkCore;
using Resolutions.Ingesting.Reports;
using Resolutions.Model;
using Resolutions.Store;
using Resolutions.Store.Revisions;

namespace Resolutions.Ingesting.Samples;

/// <summary>The sample corpus that comes with the software: written for it, marked as samples wherever it shows.</summary>
public sealed class SampleCorpus(IDbContextFactory<ResolutionsDb> store, Ingester ingester)
{
    private const string Folder = "Samples/";

    /// <summary>Loads all samples, or none, into a store that nothing was ever written to.</summary>
    /// <returns>Empty where the store was in use before.</returns>
    public async Task<IReadOnlyList<IngestReport>> LoadIntoNewStoreAsync(CancellationToken cancellation)
    {
        await using var db = await store.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        // Two hosts may start on one new store: the second waits here, and finds it in use.
        var state = await db.StoreStates.FromSql($"select * from store_states for update").SingleAsync(cancellation);
        if (state.RevisionNumber > 0)
            return [];
        db.ChangeTracker.Clear();
        var reports = new List<IngestReport>();
        foreach (var sample in Sources())
            reports.Add(await ingester.IngestAsync(db, sample, cancellation));
        await transaction.CommitAsync(cancellation);
        return reports;
    }

    /// <summary>Removes every sample, with its history, and nothing else.</summary>
    /// <returns>How many resolutions were removed.</returns>
    public async Task<int> RemoveAsync(CancellationToken cancellation)
    {
        await using var db = await store.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var samples = db.Resolutions.Where(resolution => resolution.IsSample).Select(resolution => resolution.Id);
        var count = await samples.CountAsync(cancellation);
        if (count == 0)
            return 0;
        await db.CountChangeAsync(cancellation);
        var texts = await db
            .TextMemberships.Where(row => samples.Contains(row.ResolutionId))
            .Select(row => row.TextId)
            .Distinct()
            .ToListAsync(cancellation);
        await db.ClauseGroups.Where(row => samples.Contains(row.ResolutionId)).ExecuteDeleteAsync(cancellation);
        await db.Resolutions.Where(row => row.IsSample).ExecuteDeleteAsync(cancellation);
        await db.Texts.Where(row => texts.Contains(row.Id)).ExecuteDeleteAsync(cancellation);
        await db.Sources.Where(row => row.Origin == SourceOrigin.Sample).ExecuteDeleteAsync(cancellation);
        await RemoveUnusedNamesAsync(db, cancellation);
        await transaction.CommitAsync(cancellation);
        return count;
    }

    private static async Task RemoveUnusedNamesAsync(ResolutionsDb db, CancellationToken cancellation)
    {
        await db
            .IssuingBodies.Where(body =>
                !db.Resolutions.Any(row => row.IssuingBodyCode == body.Code)
                && !db.Texts.Any(row => row.IssuingBodyCode == body.Code)
            )
            .ExecuteDeleteAsync(cancellation);
        await db
            .Publishers.Where(publisher => !db.Texts.Any(row => row.PublisherCode == publisher.Code))
            .ExecuteDeleteAsync(cancellation);
    }

    private static IEnumerable<IncomingSource> Sources()
    {
        var assembly = typeof(SampleCorpus).Assembly;
        // Backwards: the Arabic text of a resolution comes last, and slugs are in letters that everybody can type.
        foreach (
            var name in assembly.GetManifestResourceNames().Where(IsSample).OrderDescending(StringComparer.Ordinal)
        )
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            yield return new(bytes.ToArray(), "text/plain", SourceOrigin.Sample, name[Folder.Length..]);
        }
    }

    private static bool IsSample(string resource) => resource.StartsWith(Folder, StringComparison.Ordinal);
}
