using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Resolutions.Ingesting.Readers;
using Resolutions.Ingesting.Reports;
using Resolutions.Ingesting.Storing;
using Resolutions.Model;
using Resolutions.Segmenting;
using Resolutions.Store;

namespace Resolutions.Ingesting;

/// <summary>Reads a source, cuts it, finds its resolution, aligns it, and stores it: wholly or not at all.</summary>
public sealed class Ingester(IDbContextFactory<ResolutionsDb> store, TimeProvider clock)
{
    /// <summary>Ingests one source in a transaction of its own.</summary>
    public async Task<IngestReport> IngestAsync(IncomingSource incoming, CancellationToken cancellation)
    {
        await using var db = await store.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var report = await IngestAsync(db, incoming, cancellation);
        if (report.Result == IngestResult.Added)
            await transaction.CommitAsync(cancellation);
        return report;
    }

    /// <summary>Ingests one source in the transaction that is open on <paramref name="db"/>.</summary>
    internal async Task<IngestReport> IngestAsync(
        ResolutionsDb db,
        IncomingSource incoming,
        CancellationToken cancellation
    )
    {
        var read = await SourceReading.ReadAsync(incoming, cancellation);
        var reading = read.Reading;
        if (reading.Refusal is { } refusal)
            return IngestReport.Refuse(incoming.Location, refusal);
        var segmentation = Segmenter.Segment(reading.Characters, reading.Blocks, reading.Stated, reading.Hinted);
        // A language that left nothing but furniture is no text; what it left stays with the texts that there are.
        segmentation = segmentation with
        {
            Texts = [.. segmentation.Texts.Where(text => text.Clauses.Count > 0)],
        };
        if (segmentation.Texts.Count == 0)
            return IngestReport.Refuse(incoming.Location, new(RefusalCodes.NoClauses, null));

        await OneAtATimeAsync(db, cancellation);
        var source = Source(incoming, read);
        var extraction = Extraction(read, source.Id);
        if (await db.FindStoredAsync(source, extraction, cancellation) is { Count: > 0 } stored)
            return new(incoming.Location, IngestResult.Unchanged, stored, []);
        db.AddRange(source, extraction);
        var texts = new List<IngestedText>();
        foreach (var text in segmentation.Texts)
            texts.Add(await db.AddTextAsync(text, segmentation, extraction.Id, source, cancellation));
        return new(incoming.Location, IngestResult.Added, texts, segmentation.Diagnostics);
    }

    // Two versions of one resolution that arrive together must find each other: whoever decides where a text belongs, decides alone.
    private static async Task OneAtATimeAsync(ResolutionsDb db, CancellationToken cancellation) =>
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtext('ingesting'))", cancellation);

    private Source Source(IncomingSource incoming, SourceReading read) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(incoming.Bytes)),
            MediaType = read.MediaType,
            Origin = incoming.Origin,
            Location = incoming.Location,
            Stated = incoming.Stated,
            ReadAt = clock.GetUtcNow(),
            Bytes = incoming.Bytes,
        };

    private static Extraction Extraction(SourceReading read, Guid sourceId) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            SourceId = sourceId,
            Reader = read.Reader,
            ReaderVersion = read.ReaderVersion,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(read.Reading.Characters))),
            Characters = read.Reading.Characters,
            Blocks = read.Reading.Blocks,
            Stated = read.Reading.Stated,
            Hinted = read.Reading.Hinted,
        };
}
