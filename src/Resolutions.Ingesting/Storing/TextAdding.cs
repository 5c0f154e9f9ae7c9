using Microsoft.EntityFrameworkCore;
using Resolutions.Aligning.Matching;
using Resolutions.Ingesting.Comparing;
using Resolutions.Ingesting.Reports;
using Resolutions.Ingesting.Storing.Finding;
using Resolutions.Model;
using Resolutions.Model.Operations;
using Resolutions.Segmenting;
using Resolutions.Store;
using Resolutions.Store.Copying;
using Resolutions.Store.Revisions;

namespace Resolutions.Ingesting.Storing;

/// <summary>Puts a segmented text into the store: into the resolution it is a version of, or as the first of a new one.</summary>
internal static class TextAdding
{
    /// <param name="stated">The resolution that somebody states it is a text of; null where finding decides.</param>
    public static async Task<IngestedText> AddTextAsync(
        this ResolutionsDb db,
        SegmentedText segmented,
        Segmentation whole,
        Guid extractionId,
        Source source,
        Guid? stated,
        CancellationToken cancellation
    )
    {
        var isSample = source.Origin == SourceOrigin.Sample;
        var bodies = await IssuingBodies.LoadAsync(db, cancellation);
        var matchable = new MatchableText(TextToAlign.ForAligner(segmented));
        var found = stated is { } known
            ? new(known, [])
            : await db.FindForAsync(segmented, matchable, bodies, isSample, cancellation);
        var joined = found.Joins is { } id ? await db.Resolutions.SingleAsync(row => row.Id == id, cancellation) : null;
        var numbers = await db.TakeRevisionNumbersAsync(cancellation);
        var body = await bodies.SettleAsync(segmented.IssuingBody, joined, numbers.Change, cancellation);
        await db.AddPublisherAsync(segmented, cancellation);
        var resolution = joined ?? await NewAsync(db, segmented, body, isSample, cancellation);
        Complete(resolution, segmented, body);

        var rows = TextRows.Of(Guid.CreateVersion7(), segmented, whole, extractionId, body?.Code, numbers.Revision);
        var membership = await MembershipAsync(db, resolution, rows.Text, numbers.Revision, cancellation);
        var siblings = await db.ReadTextsAsync(resolution.Id, cancellation);
        var arriving = new TextToAlign(rows.Text.Id, segmented.Language, membership.Ordinal, rows.Clauses);
        IReadOnlyList<TextToAlign> texts = [.. siblings, arriving];
        var alignment = await db.PlanAlignmentAsync(
            resolution.Id,
            texts,
            current => ConfirmedCarrying.Carry(current, texts, Successors.None, numbers.Revision),
            numbers.Revision,
            cancellation
        );
        var revision = db.AddRevision(numbers, author: null, source.ReadAt, [resolution], []);
        revision.Record(new AddText(resolution.Id, rows.Text.Id, membership.Id));
        revision.Record(alignment.Operation);
        db.AddRange(rows.Text, membership, matchable.Fingerprint.Row(rows.Text.Id));
        db.AddRange(
            found.Proposed.Select(proposed => Proposal(rows.Text, proposed.Id, proposed.Match, revision.Number))
        );
        await db.SaveChangesAsync(cancellation);
        await db.CopyAsync(rows.Clauses, cancellation);
        await db.CopyAsync(rows.Furniture, cancellation);
        await db.WriteAsync(alignment, revision.Number, cancellation);
        return IngestedText.Of(rows.Text, membership, resolution.Slug, rows.Clauses.Count, rows.Furniture.Count) with
        {
            // As this text names it, whatever the store calls it.
            IssuingBody = segmented.IssuingBody?.Code,
            JoinedLanguages = [.. siblings.Select(text => text.Language).Distinct(StringComparer.Ordinal)],
            Groups = alignment.Groups,
            Changes = TextChanges.Since(siblings, arriving),
            Proposed =
            [
                .. found.Proposed.Select(proposed => new ProposedJoin(
                    proposed.Slug,
                    proposed.Match.Score,
                    proposed.Match.Evidence
                )),
            ],
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

    // A withdrawn text keeps its ordinal for the day it comes back; its place among readers it has lost.
    private static async Task<TextMembership> MembershipAsync(
        ResolutionsDb db,
        Resolution resolution,
        Text text,
        long revision,
        CancellationToken cancellation
    )
    {
        var before = await db
            .TextMemberships.Where(row => row.ResolutionId == resolution.Id && row.Language == text.Language)
            .Select(row => new { row.Ordinal, IsPrimary = row.IsPrimary && row.ValidUntil == null })
            .ToListAsync(cancellation);
        return new()
        {
            Id = Guid.CreateVersion7(),
            ResolutionId = resolution.Id,
            TextId = text.Id,
            Language = text.Language,
            Ordinal = before.Select(row => row.Ordinal).DefaultIfEmpty().Max() + 1,
            IsPrimary = !before.Exists(row => row.IsPrimary),
            ValidFrom = revision,
        };
    }

    private static JoinProposal Proposal(Text text, Guid resolutionId, TextMatch match, long revision) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            TextId = text.Id,
            ResolutionId = resolutionId,
            Score = match.Score,
            Evidence = match.Evidence,
            ValidFrom = revision,
        };

    // What the first text left open, a later one may say.
    private static void Complete(Resolution resolution, SegmentedText text, IssuingBody? body)
    {
        resolution.IssuingBodyCode ??= body?.Code;
        resolution.DocumentType ??= text.DocumentType;
        resolution.Symbol ??= text.Symbol;
        resolution.Date ??= text.Date;
    }
}
