using Microsoft.EntityFrameworkCore;
using Resolutions.Ingesting.Reports;
using Resolutions.Model;
using Resolutions.Model.Operations;
using Resolutions.Segmenting;
using Resolutions.Store;
using Resolutions.Store.Revisions;

namespace Resolutions.Ingesting.Storing;

/// <summary>Puts a segmented text into the store: into the resolution it is a version of, or as the first of a new one.</summary>
internal static class TextAdding
{
    public static async Task<IngestedText> AddTextAsync(
        this ResolutionsDb db,
        SegmentedText segmented,
        Segmentation whole,
        Guid extractionId,
        Source source,
        CancellationToken cancellation
    )
    {
        var isSample = source.Origin == SourceOrigin.Sample;
        var bodies = await IssuingBodies.LoadAsync(db, cancellation);
        var found = await db.FindForAsync(segmented, bodies, isSample, cancellation);
        var numbers = await db.TakeRevisionNumbersAsync(cancellation);
        var body = await bodies.SettleAsync(segmented.IssuingBody, found, numbers.Change, cancellation);
        await AddPublisherAsync(db, segmented, cancellation);
        var resolution = found ?? await NewAsync(db, segmented, body, isSample, cancellation);
        var siblings = await db
            .TextMemberships.Where(row => row.ResolutionId == resolution.Id && row.ValidUntil == null)
            .Select(row => row.Language)
            .ToListAsync(cancellation);

        Complete(resolution, segmented, body);
        var revision = db.AddRevision(numbers, author: null, source.ReadAt, [resolution], []);
        // The groups that are closed next refer to it.
        await db.SaveChangesAsync(cancellation);
        var rows = TextRows.Of(segmented, whole, extractionId, body?.Code, revision.Number);
        var membership = Membership(resolution, rows.Text, siblings, revision.Number);
        revision.Record(new AddText(resolution.Id, rows.Text.Id, membership.Id));
        revision.Record(
            await db.AlignWithAsync(resolution.Id, new(segmented.Language, rows.Clauses), revision.Number, cancellation)
        );
        db.Add(rows.Text);
        db.AddRange(rows.Clauses);
        db.AddRange(rows.Furniture);
        db.Add(membership);
        await db.SaveChangesAsync(cancellation);
        var joined = siblings.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var groups = await db.ClauseGroups.CountAsync(
            row => row.ResolutionId == resolution.Id && row.ValidUntil == null,
            cancellation
        );
        return StoredTexts.Describe(
            rows.Text,
            resolution.Slug,
            rows.Clauses.Count,
            rows.Furniture.Count,
            joined,
            groups
        ) with
        {
            // As this text names it, whatever the store calls it.
            IssuingBody = segmented.IssuingBody?.Code,
        };
    }

    private static async Task<Resolution> NewAsync(
        ResolutionsDb db,
        SegmentedText text,
        IssuingBody? body,
        bool isSample,
        CancellationToken cancellation
    )
    {
        var resolution = new Resolution
        {
            Id = Guid.CreateVersion7(),
            Slug = await Slug.FindFreeAsync(db, text, cancellation),
            IssuingBodyCode = body?.Code,
            DocumentType = text.DocumentType,
            Symbol = text.Symbol,
            Date = text.Date,
            IsSample = isSample,
            RevisionCount = 0,
            ChangeNumber = 0,
        };
        db.Add(resolution);
        return resolution;
    }

    private static TextMembership Membership(
        Resolution resolution,
        Text text,
        IReadOnlyList<string> siblings,
        long revision
    )
    {
        var before = siblings.Count(language => language == text.Language);
        return new()
        {
            Id = Guid.CreateVersion7(),
            ResolutionId = resolution.Id,
            TextId = text.Id,
            Language = text.Language,
            Ordinal = before + 1,
            IsPrimary = before == 0,
            ValidFrom = revision,
        };
    }

    // What the first text left open, a later one may say.
    private static void Complete(Resolution resolution, SegmentedText text, IssuingBody? body)
    {
        resolution.IssuingBodyCode ??= body?.Code;
        resolution.DocumentType ??= text.DocumentType;
        resolution.Symbol ??= text.Symbol;
        resolution.Date ??= text.Date;
    }

    private static async Task AddPublisherAsync(ResolutionsDb db, SegmentedText text, CancellationToken cancellation)
    {
        if (text.Publisher is { } publisher && await db.Publishers.FindAsync([publisher.Code], cancellation) is null)
            db.Add(new Publisher { Code = publisher.Code, Names = publisher.Names });
    }
}
