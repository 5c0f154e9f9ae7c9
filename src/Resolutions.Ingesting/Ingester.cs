using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Resolutions.Ingesting.Readers;
using Resolutions.Ingesting.Reports;
using Resolutions.Ingesting.Stating;
using Resolutions.Ingesting.Storing;
using Resolutions.Ingesting.Storing.Finding;
using Resolutions.Model;
using Resolutions.Store;

namespace Resolutions.Ingesting;

/// <summary>Reads a source, cuts it, finds its resolution, aligns it, and stores it: wholly or not at all.</summary>
public sealed class Ingester(IDbContextFactory<ResolutionsDb> store, TimeProvider clock)
{
    private volatile bool isFingerprinted;

    /// <summary>Ingests one source in a transaction of its own.</summary>
    public async Task<IngestReport> IngestAsync(IncomingSource incoming, CancellationToken cancellation)
    {
        await FingerprintAsync(cancellation);
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
        var source = Source(incoming, read);
        var extraction = read.Extraction(source.Id);
        var segmentation = extraction.Cut(incoming.Stated, reading.Diagnostics);
        if (segmentation.Texts.Count == 0)
            return IngestReport.Refuse(incoming.Location, new(RefusalCodes.NoClauses, null));

        await db.OneAtATimeAsync(cancellation);
        var (stated, unstatable) = await db.FindStatedAsync(segmentation, read, incoming, cancellation);
        if (unstatable is not null)
            return IngestReport.Refuse(incoming.Location, unstatable);
        if (await db.FindStoredAsync(source, extraction, cancellation) is { Count: > 0 } stored)
            return await ReportStoredAsync(db, incoming, source, stored, cancellation);
        db.AddRange(source, extraction);
        var texts = new List<IngestedText>();
        foreach (var text in segmentation.Texts)
            texts.Add(await db.AddTextAsync(text, segmentation, extraction.Id, source, stated, cancellation));
        return new(incoming.Location, IngestResult.Added, texts, segmentation.Diagnostics);
    }

    // Once: what arrives later brings its own.
    private async Task FingerprintAsync(CancellationToken cancellation)
    {
        if (isFingerprinted)
            return;
        await using var db = await store.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.OneAtATimeAsync(cancellation);
        await db.FingerprintAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        isFingerprinted = true;
    }

    private static async Task<IngestReport> ReportStoredAsync(
        ResolutionsDb db,
        IncomingSource incoming,
        Source source,
        IReadOnlyList<Text> stored,
        CancellationToken cancellation
    )
    {
        var texts = await db.DescribeAsync(stored, cancellation);
        var withdrawn = await db.FindWithdrawnAsync(stored, cancellation);
        var result = texts.Count > 0 ? IngestResult.Unchanged : IngestResult.Withdrawn;
        var noticed = await NoticeStatementsAsync(db, source, cancellation);
        return new(incoming.Location, result, texts, noticed) { Withdrawn = withdrawn };
    }

    // A sidecar that was written after its text was stored must not be passed over in silence.
    private static async Task<IReadOnlyList<Diagnostic>> NoticeStatementsAsync(
        ResolutionsDb db,
        Source source,
        CancellationToken cancellation
    )
    {
        if (source.Stated == TextStatements.None)
            return [];
        var stored = await db
            .Sources.AsNoTracking()
            .Where(row => row.Sha256 == source.Sha256)
            .ToListAsync(cancellation);
        return stored.Exists(row => row.Stated == source.Stated) ? [] : [new(StatementCodes.NotApplied, null)];
    }

    private Source Source(IncomingSource incoming, SourceReading read) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(incoming.Bytes)),
            MediaType = read.MediaType,
            Origin = incoming.Origin,
            Location = incoming.Location,
            Address = AddressOf(incoming, read.Reading),
            Charset = incoming.Charset,
            Stated = incoming.Stated,
            ReadAt = clock.GetUtcNow(),
            Bytes = incoming.Bytes,
        };

    // What a person or the page itself says holds longer than where a copy was fetched.
    private static string? AddressOf(IncomingSource incoming, Reading reading) =>
        incoming.Stated.Address ?? reading.Stated.Address ?? reading.Hinted.Address ?? incoming.Address;
}
