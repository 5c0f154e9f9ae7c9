using Microsoft.EntityFrameworkCore;
using Resolutions.Aligning;
using Resolutions.Model;
using Resolutions.Model.Operations;
using Resolutions.Store;

namespace Resolutions.Ingesting.Storing;

/// <summary>Aligns the texts of a resolution in the store anew; what an editor confirmed stays as it is.</summary>
internal static class ResolutionAligning
{
    /// <param name="arriving">A text not yet in the store, with its clauses.</param>
    public static async Task<Align> AlignWithAsync(
        this ResolutionsDb db,
        Guid resolutionId,
        TextToAlign arriving,
        long revision,
        CancellationToken cancellation
    )
    {
        IReadOnlyList<TextToAlign> texts = [.. await ReadTextsAsync(db, resolutionId, cancellation), arriving];
        var current = await db
            .ClauseGroups.AsNoTracking()
            .Include(group => group.Members)
            .Where(group => group.ResolutionId == resolutionId && group.ValidUntil == null)
            .ToListAsync(cancellation);
        var confirmed = current.Where(group => group.State == GroupState.Confirmed).ToList();
        var closed = current.Except(confirmed).Select(group => group.Id).ToList();

        var aligned = Aligner.Align(
            [.. texts.Select(text => text.ForAligner())],
            [.. confirmed.Select(group => Members(group, texts))]
        );
        var opened = GroupRows.Of(aligned, [.. texts.Select(text => text.Clauses)], confirmed, resolutionId, revision);
        await CloseAsync(db, closed, revision, cancellation);
        db.AddRange(opened);
        return new(resolutionId, closed, [.. opened.Select(group => group.Id)]);
    }

    // Written at once and not with the rest: the index that keeps a clause in one group must never see both.
    private static async Task CloseAsync(
        ResolutionsDb db,
        List<Guid> groups,
        long revision,
        CancellationToken cancellation
    )
    {
        await db
            .ClauseGroups.Where(group => groups.Contains(group.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(group => group.ValidUntil, revision), cancellation);
        await db
            .ClauseGroupMembers.Where(member => groups.Contains(member.GroupId))
            .ExecuteUpdateAsync(set => set.SetProperty(member => member.ValidUntil, revision), cancellation);
    }

    private static async Task<IReadOnlyList<TextToAlign>> ReadTextsAsync(
        ResolutionsDb db,
        Guid resolutionId,
        CancellationToken cancellation
    )
    {
        var memberships = await db
            .TextMemberships.Where(row => row.ResolutionId == resolutionId && row.ValidUntil == null)
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
        return [.. memberships.Select(row => new TextToAlign(row.Language, [.. byText[row.TextId]]))];
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
