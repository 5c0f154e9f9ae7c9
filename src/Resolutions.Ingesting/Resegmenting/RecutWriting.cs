using Resolutions.Aligning.Matching;
using Resolutions.Ingesting.Storing;
using Resolutions.Ingesting.Storing.Finding;
using Resolutions.Model.Operations;
using Resolutions.Store;
using Resolutions.Store.Copying;
using Resolutions.Store.Revisions;

namespace Resolutions.Ingesting.Resegmenting;

/// <summary>Writes what cutting again changes, as one revision.</summary>
internal static class RecutWriting
{
    public static async Task<IReadOnlyList<RecutText>> ReviseAsync(
        ResolutionsDb db,
        StoredSource stored,
        IReadOnlyList<TextRecutting> changes,
        (string? Author, DateTimeOffset At) made,
        CancellationToken cancellation
    )
    {
        var numbers = await db.TakeRevisionNumbersAsync(cancellation);
        var (operations, alignments) = (new List<Operation>(), new List<AlignmentChange>());
        var reports = new List<RecutText>();
        foreach (var ofResolution in changes.GroupBy(change => change.Membership.ResolutionId))
        {
            var resolution = stored.Resolutions[ofResolution.Key];
            IReadOnlyList<TextRecutting> recut = [.. ofResolution];
            var alignment = await PlanAsync(db, resolution.Id, recut, numbers.Revision, cancellation);
            foreach (var change in recut)
            {
                var before = ResolutionFacts.Of(resolution);
                await RestatingResolutions.RestateAsync(db, resolution, change, cancellation);
                // What became of confirmed groups is told once, with the first of the texts.
                var carried = change == recut[0] ? alignment?.Carried ?? [] : [];
                operations.Add(change.Operation(before, ResolutionFacts.Of(resolution), carried));
                reports.Add(Report(stored, change, alignment, carried));
            }
            if (alignment is not null)
            {
                alignments.Add(alignment);
                operations.Add(alignment.Operation);
            }
        }
        var touched = changes.Select(change => change.Membership.ResolutionId).Distinct();
        db.AddRevision(numbers, made.Author, made.At, [.. touched.Select(id => stored.Resolutions[id])], operations);
        foreach (var change in changes)
            await CloseAsync(db, change, numbers.Revision, cancellation);
        await db.SaveChangesAsync(cancellation);
        foreach (var change in changes)
        {
            await db.CopyAsync(change.Clauses.Opened, cancellation);
            await db.CopyAsync(change.OpenedFurniture, cancellation);
        }
        foreach (var alignment in alignments)
            await db.WriteAsync(alignment, numbers.Revision, cancellation);
        return reports;
    }

    private static async Task<AlignmentChange?> PlanAsync(
        ResolutionsDb db,
        Guid resolutionId,
        IReadOnlyList<TextRecutting> changes,
        long revision,
        CancellationToken cancellation
    )
    {
        if (!changes.Any(change => change.HasOtherClauses))
            return null;
        var recut = changes.ToDictionary(change => change.Text.Id, change => change.Clauses.Clauses);
        var read = await db.ReadTextsAsync(resolutionId, cancellation);
        IReadOnlyList<TextToAlign> texts =
        [
            .. read.Select(text => text with { Clauses = recut.GetValueOrDefault(text.TextId, text.Clauses) }),
        ];
        var successors = Successors.All(changes.Select(change => change.Clauses.Successors));
        return await db.PlanAlignmentAsync(
            resolutionId,
            texts,
            current => ConfirmedCarrying.Carry(current, texts, successors, revision),
            revision,
            cancellation
        );
    }

    private static async Task CloseAsync(
        ResolutionsDb db,
        TextRecutting change,
        long revision,
        CancellationToken cancellation
    )
    {
        foreach (var clause in change.Clauses.Closed)
            clause.ValidUntil = revision;
        foreach (var span in change.ClosedFurniture)
            span.ValidUntil = revision;
        var formulas = change.Clauses.Formulas.ToDictionary(changed => changed.ClauseId, changed => changed.After);
        foreach (var clause in change.Clauses.Clauses)
            clause.Formulas = formulas.GetValueOrDefault(clause.Id, clause.Formulas);
        change.After.WriteTo(change.Text);
        var text = new TextToAlign(change.Text.Id, change.Text.Language, 1, change.Clauses.Clauses);
        var fingerprint = TextFingerprint.Of(text.ForAligner()).Row(change.Text.Id);
        if (await db.TextFingerprints.FindAsync([change.Text.Id], cancellation) is { } old)
            db.Entry(old).CurrentValues.SetValues(fingerprint);
        else
            db.Add(fingerprint);
    }

    private static RecutText Report(
        StoredSource stored,
        TextRecutting change,
        AlignmentChange? alignment,
        IReadOnlyList<CarriedGroup> carried
    ) =>
        new(
            stored.NameOf(change.Membership),
            RecutOutcome.Changed,
            change.Clauses.Clauses.Count - change.Clauses.Opened.Count,
            change.Clauses.Closed.Count,
            change.Clauses.Opened.Count,
            change.IsReadAnew
        )
        {
            ConfirmedKept = alignment?.ConfirmedKept ?? 0,
            Carried = carried,
        };
}
