using Microsoft.EntityFrameworkCore;
using Resolutions.Aligning;
using Resolutions.Model;
using Resolutions.Store;
using Resolutions.Store.Copying;

namespace Resolutions.Ingesting.Storing;

/// <summary>Aligns the texts of a resolution in the store anew; what an editor confirmed stays as far as its clauses do.</summary>
internal static class ResolutionAligning
{
    /// <summary>Works out the groups; nothing is written yet.</summary>
    /// <param name="texts">All texts that the resolution has from this revision on, with their clauses.</param>
    /// <param name="carry">Decides, of the groups that hold, which confirmed ones stand.</param>
    public static async Task<AlignmentChange> PlanAlignmentAsync(
        this ResolutionsDb db,
        Guid resolutionId,
        IReadOnlyList<TextToAlign> texts,
        Func<IReadOnlyList<ClauseGroup>, ConfirmedCarrying> carry,
        long revision,
        CancellationToken cancellation
    )
    {
        var current = await db
            .ClauseGroups.AsNoTracking()
            .Include(group => group.Members)
            .Where(group => group.ResolutionId == resolutionId && group.ValidUntil == null)
            .ToListAsync(cancellation);
        var carrying = carry(current);
        var aligned = Aligner.Align(
            [.. texts.Select(text => text.ForAligner())],
            [.. carrying.Standing.Select(group => Members(group, texts))]
        );
        var opened = GroupRows.Of(
            aligned,
            [.. texts.Select(text => text.Clauses)],
            carrying.Standing,
            resolutionId,
            revision
        );
        return new(
            resolutionId,
            [.. current.Except(carrying.Standing).Select(group => group.Id)],
            [.. carrying.Standing.Except(current), .. opened],
            carrying.Carried,
            carrying.Standing.Count + opened.Count,
            carrying.Standing.Intersect(current).Count()
        );
    }

    /// <summary>Writes what was worked out; the revision and the clauses must be in the store.</summary>
    public static async Task WriteAsync(
        this ResolutionsDb db,
        AlignmentChange change,
        long revision,
        CancellationToken cancellation
    )
    {
        // The old groups end first: the index that keeps a clause in one group must never see both.
        if (change.Closed.Count > 0)
        {
            await db
                .ClauseGroups.Where(group => change.Closed.Contains(group.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(group => group.ValidUntil, revision), cancellation);
            await db
                .ClauseGroupMembers.Where(member => change.Closed.Contains(member.GroupId))
                .ExecuteUpdateAsync(set => set.SetProperty(member => member.ValidUntil, revision), cancellation);
        }
        await db.CopyAsync([.. change.Opened], cancellation);
        await db.CopyAsync([.. change.Opened.SelectMany(group => group.Members)], cancellation);
    }

    /// <returns>By language, then ordinal.</returns>
    public static async Task<IReadOnlyList<TextToAlign>> ReadTextsAsync(
        this ResolutionsDb db,
        Guid resolutionId,
        CancellationToken cancellation
    )
    {
        var memberships = await db
            .TextMemberships.AsNoTracking()
            .Where(row => row.ResolutionId == resolutionId && row.ValidUntil == null)
            .OrderBy(row => row.Language)
            .ThenBy(row => row.Ordinal)
            .ToListAsync(cancellation);
        var ids = memberships.Select(row => row.TextId).ToList();
        var clauses = await db
            .Clauses.AsNoTracking()
            .Where(clause => ids.Contains(clause.TextId) && clause.ValidUntil == null)
            .OrderBy(clause => clause.Ordinal)
            .ToListAsync(cancellation);
        var byText = clauses.ToLookup(clause => clause.TextId);
        return
        [
            .. memberships.Select(row => new TextToAlign(
                row.TextId,
                row.Language,
                row.Ordinal,
                [.. byText[row.TextId]]
            )),
        ];
    }

    private static IReadOnlyList<IReadOnlyList<int>> Members(ClauseGroup group, IReadOnlyList<TextToAlign> texts)
    {
        var ids = group.Members.Select(member => member.ClauseId).ToHashSet();
        return
        [
            .. texts.Select(text =>
                (IReadOnlyList<int>)
                    [.. Enumerable.Range(0, text.Clauses.Count).Where(index => ids.Contains(text.Clauses[index].Id))]
            ),
        ];
    }
}
