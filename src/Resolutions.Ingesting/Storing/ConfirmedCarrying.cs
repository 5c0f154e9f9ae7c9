using Resolutions.Model;
using Resolutions.Model.Operations;

namespace Resolutions.Ingesting.Storing;

/// <summary>
/// Decides what becomes of confirmed groups when clauses end. One whose clauses all stay is untouched. Where a clause says
/// the same words at another place, the group goes on with it. Where one is gone, the others stay together as the editor put
/// them, as long as they are of two texts; what is left of a single text corresponds to nothing any more and is free again.
/// </summary>
internal sealed record ConfirmedCarrying(IReadOnlyList<ClauseGroup> Standing, IReadOnlyList<CarriedGroup> Carried)
{
    /// <param name="current">The groups that hold; those of the machine are passed over.</param>
    /// <param name="texts">As they are from this revision on.</param>
    public static ConfirmedCarrying Carry(
        IReadOnlyList<ClauseGroup> current,
        IReadOnlyList<TextToAlign> texts,
        Successors successors,
        long revision
    )
    {
        var textOf = texts
            .SelectMany(text => text.Clauses.Select(clause => (clause.Id, text.TextId)))
            .ToDictionary(pair => pair.Id, pair => pair.TextId);
        var standing = new List<ClauseGroup>();
        var carried = new List<CarriedGroup>();
        foreach (var group in current.Where(group => group.State == GroupState.Confirmed))
        {
            var before = group.Members.Select(member => member.ClauseId).ToList();
            if (before.TrueForAll(textOf.ContainsKey))
            {
                standing.Add(group);
                continue;
            }
            var after = before
                .Select(id => successors.SameWords.GetValueOrDefault(id, id))
                .Where(textOf.ContainsKey)
                .Distinct()
                .ToList();
            var isWhole = after.Count == before.Count;
            var stays = isWhole || after.Select(id => textOf[id]).Distinct().Count() > 1;
            var successor = stays ? Successor(group, after, revision) : null;
            if (successor is not null)
                standing.Add(successor);
            var fate =
                isWhole ? GroupFate.Moved
                : before.Exists(successors.OtherWords.Contains) ? GroupFate.Changed
                : GroupFate.Orphaned;
            carried.Add(new(group.Id, fate, successor?.Id));
        }
        return new(standing, carried);
    }

    /// <summary>A confirmed group in the place of another, with these clauses.</summary>
    public static ClauseGroup Successor(ClauseGroup group, IEnumerable<Guid> clauses, long revision)
    {
        var id = Guid.CreateVersion7();
        return new()
        {
            Id = id,
            ResolutionId = group.ResolutionId,
            Position = group.Position,
            State = GroupState.Confirmed,
            Score = group.Score,
            Evidence = group.Evidence,
            Members = [.. clauses.Select(clause => new ClauseGroupMember { GroupId = id, ClauseId = clause })],
            ValidFrom = revision,
        };
    }
}
