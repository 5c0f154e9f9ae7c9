using Microsoft.EntityFrameworkCore;
using Resolutions.Ingesting.Storing;
using Resolutions.Model;
using Resolutions.Model.Operations;
using Resolutions.Store;

namespace Resolutions.Ingesting.Withdrawing;

/// <summary>Puts confirmed groups back as they were before a text was withdrawn, where no later decision stands against it.</summary>
internal sealed class ConfirmedReopening(IReadOnlyList<(ClauseGroup Group, Guid? SuccessorId)> ended)
{
    public static async Task<ConfirmedReopening> ReadAsync(
        ResolutionsDb db,
        IReadOnlyList<CarriedGroup> carried,
        CancellationToken cancellation
    )
    {
        var ids = carried.Select(group => group.GroupId).ToList();
        var groups = await db
            .ClauseGroups.AsNoTracking()
            .Include(group => group.Members)
            .Where(group => ids.Contains(group.Id))
            .ToDictionaryAsync(group => group.Id, cancellation);
        return new([.. carried.Select(group => (groups[group.GroupId], group.SuccessorId))]);
    }

    /// <param name="current">The groups that hold.</param>
    /// <param name="texts">With the one that comes back.</param>
    public ConfirmedCarrying Reopen(IReadOnlyList<ClauseGroup> current, IReadOnlyList<TextToAlign> texts, long revision)
    {
        var standing = current.Where(group => group.State == GroupState.Confirmed).ToList();
        var known = texts.SelectMany(text => text.Clauses).Select(clause => clause.Id).ToHashSet();
        foreach (var (group, successorId) in ended)
        {
            var clauses = group.Members.Select(member => member.ClauseId).ToList();
            var successor = standing.Find(other => other.Id == successorId);
            var taken = standing
                .Where(other => other != successor)
                .SelectMany(other => other.Members)
                .Select(member => member.ClauseId)
                .ToHashSet();
            var isSettledOtherwise = successorId is not null && successor is null;
            if (isSettledOtherwise || taken.Overlaps(clauses) || !known.IsSupersetOf(clauses))
                continue;
            if (successor is not null)
                standing.Remove(successor);
            standing.Add(ConfirmedCarrying.Successor(group, clauses, revision));
        }
        return new(standing, []);
    }
}
