using Resolutions.Ingesting.Storing;
using Resolutions.Segmenting;
using Resolutions.Store;
using Resolutions.Store.Revisions;

namespace Resolutions.Ingesting.Resegmenting;

/// <summary>Cuts a stored source again, and makes one revision of all that changes by it.</summary>
internal static class SourceRecutting
{
    public static async Task<IReadOnlyList<RecutText>> RecutAsync(
        this ResolutionsDb db,
        Guid sourceId,
        bool isForced,
        (string? Author, DateTimeOffset At) made,
        CancellationToken cancellation
    )
    {
        var stored = await StoredSource.ReadAsync(db, sourceId, cancellation);
        var read = await RecutSource.ReadAsync(db, sourceId, cancellation);
        if (read is not { Extraction: { } extraction, Whole: { } whole })
            return All(stored, RecutOutcome.NotReadable);
        if (
            !isForced
            && stored.Texts.All(pair =>
                pair.Text.SegmenterVersion == Segmenter.Version && pair.Text.ExtractionId == extraction.Id
            )
        )
            return All(stored, RecutOutcome.Current);
        if (read.IsNew)
            db.Add(extraction);

        var numbers = await db.ForeseeRevisionNumbersAsync(cancellation);
        var bodies = await IssuingBodies.LoadAsync(db, cancellation);
        var (changes, reports) = (new List<TextRecutting>(), new List<RecutText>());
        foreach (var (text, cut) in RecutSource.Pair([.. stored.Texts.Select(pair => pair.Text)], whole.Texts))
        {
            var membership = stored.Texts.Single(pair => pair.Text == text).Membership;
            if (cut is null)
            {
                reports.Add(new(stored.NameOf(membership), RecutOutcome.NotFound));
                continue;
            }
            await db.AddPublisherAsync(cut, cancellation);
            var resolution = stored.Resolutions[membership.ResolutionId];
            var body = await bodies.SettleAsync(cut.IssuingBody, resolution, numbers.Change, cancellation);
            var change = await TextRecutting.OfAsync(
                db,
                (text, membership),
                (cut, whole, extraction, body?.Code),
                numbers.Revision,
                cancellation
            );
            if (change.IsChange)
            {
                changes.Add(change);
                continue;
            }
            reports.Add(new(stored.NameOf(membership), RecutOutcome.Same, change.Clauses.Clauses.Count));
            (text.SegmenterVersion, text.ExtractionId) = (Segmenter.Version, extraction.Id);
        }
        if (changes.Count > 0)
            reports.AddRange(await RecutWriting.ReviseAsync(db, stored, changes, made, cancellation));
        await db.SaveChangesAsync(cancellation);
        return reports;
    }

    private static List<RecutText> All(StoredSource stored, RecutOutcome outcome) =>
        [.. stored.Texts.Select(pair => new RecutText(stored.NameOf(pair.Membership), outcome))];
}
