using Microsoft.EntityFrameworkCore;
using Resolutions.Store;
using Resolutions.Store.Reading;
using Shouldly;

namespace Resolutions.Testing;

/// <summary>What holds of every store, whatever was done to it.</summary>
public static class StoreChecks
{
    /// <summary>
    /// Texts are wholly in or wholly out, numbers have no gaps, and at every revision each clause of each text is in exactly
    /// one group.
    /// </summary>
    public static async Task ShouldBeWholeAsync(this ResolutionsDb db, CancellationToken cancellation)
    {
        await ShouldHaveNoGapsAsync(db, cancellation);
        await ShouldHaveNoPartsAsync(db, cancellation);
        foreach (var resolution in await db.Resolutions.AsNoTracking().ToListAsync(cancellation))
        {
            for (var number = 1; number <= resolution.RevisionCount; number++)
            {
                var aligned = (await db.FindAlignedAsync(resolution.Slug, number, cancellation)).ShouldNotBeNull();
                ShouldBePartition(aligned);
                ShouldHavePrimaryTexts(aligned);
                foreach (var text in aligned.Texts)
                    await ShouldCoverAsync(db, text, aligned.AsOf.RevisionNumber, cancellation);
            }
        }
    }

    private static void ShouldBePartition(AlignedResolution aligned) =>
        aligned
            .Groups.SelectMany(group => group.Members)
            .Select(member => member.ClauseId)
            .Order()
            .ShouldBe(
                aligned.Texts.SelectMany(text => text.Clauses).Select(clause => clause.Id).Order(),
                $"{aligned.Resolution.Slug} at {aligned.AsOf.Number}"
            );

    private static void ShouldHavePrimaryTexts(AlignedResolution aligned) =>
        aligned
            .Texts.GroupBy(text => text.Membership.Language)
            .ShouldAllBe(texts => texts.Count(text => text.Membership.IsPrimary) == 1);

    // Invariant 1, also of what was cut again since.
    private static async Task ShouldCoverAsync(
        ResolutionsDb db,
        AlignedText text,
        long revision,
        CancellationToken cancellation
    )
    {
        var extraction = await db
            .Extractions.AsNoTracking()
            .SingleAsync(row => row.Id == text.Text.ExtractionId, cancellation);
        var furniture = await db
            .Furniture.AsNoTracking()
            .AsOf(revision)
            .Where(row => row.TextId == text.Text.Id)
            .Select(row => row.Span)
            .ToListAsync(cancellation);
        var spans = text.Clauses.SelectMany(clause => clause.Spans).Concat(furniture).ToList();
        foreach (var stretch in text.Text.Stretches)
            for (var offset = stretch.Start; offset < stretch.End; offset++)
                if (!char.IsWhiteSpace(extraction.Characters[offset]))
                    spans.Count(span => span.Contains(offset)).ShouldBe(1, $"character {offset}");
    }

    private static async Task ShouldHaveNoGapsAsync(ResolutionsDb db, CancellationToken cancellation)
    {
        var numbers = await db.Revisions.Select(row => row.Number).Order().ToListAsync(cancellation);
        numbers.ShouldBe(Enumerable.Range(1, numbers.Count).Select(number => (long)number));
        (await db.StoreStates.SingleAsync(cancellation)).RevisionNumber.ShouldBe(numbers.Count);
        var own = await db.ResolutionRevisions.AsNoTracking().ToListAsync(cancellation);
        foreach (var resolution in await db.Resolutions.AsNoTracking().ToListAsync(cancellation))
            own.Where(row => row.ResolutionId == resolution.Id)
                .Select(row => row.Number)
                .Order()
                .ShouldBe(Enumerable.Range(1, resolution.RevisionCount), resolution.Slug);
    }

    private static async Task ShouldHaveNoPartsAsync(ResolutionsDb db, CancellationToken cancellation)
    {
        var texts = await db.Texts.AsNoTracking().ToListAsync(cancellation);
        var memberships = await db.TextMemberships.Select(row => row.TextId).Distinct().ToListAsync(cancellation);
        memberships.Order().ShouldBe(texts.Select(text => text.Id).Order());
        var sources = await db.Extractions.Select(row => row.SourceId).Distinct().ToListAsync(cancellation);
        (await db.Sources.Select(row => row.Id).ToListAsync(cancellation)).Order().ShouldBe(sources.Order());
        (await db.Revisions.CountAsync(row => !row.Operations.Any() || !row.Resolutions.Any(), cancellation)).ShouldBe(
            0
        );
        (await db.ClauseGroups.CountAsync(row => !row.Members.Any(), cancellation)).ShouldBe(0);
        foreach (var text in texts)
            (await db.Clauses.AnyAsync(row => row.TextId == text.Id, cancellation)).ShouldBeTrue();
    }
}
