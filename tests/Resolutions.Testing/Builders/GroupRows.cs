using Resolutions.Model;

namespace Resolutions.Testing.Builders;

/// <summary>The groups of a resolution that a test wrote.</summary>
internal static class GroupRows
{
    public static IEnumerable<ClauseGroup> Of(
        ResolutionSeed seed,
        Resolution resolution,
        List<(ClauseSeed Seed, Clause Clause)> clauses,
        long revision
    )
    {
        var members = clauses.ToLookup(entry => entry.Seed.GroupKey, entry => entry.Clause.Id);
        return seed.GroupKeys.Select(
            (key, position) =>
                Group(
                    resolution.Id,
                    position,
                    seed.Confirmed.Contains(key) ? GroupState.Confirmed : GroupState.Automatic,
                    seed.Scores.TryGetValue(key, out var score) ? score : 0.9,
                    members[key],
                    revision
                )
        );
    }

    public static ClauseGroup Copy(ClauseGroup group, GroupState state, long revision) =>
        Group(
            group.ResolutionId,
            group.Position,
            state,
            group.Score,
            group.Members.Select(member => member.ClauseId),
            revision
        );

    private static ClauseGroup Group(
        Guid resolution,
        double position,
        GroupState state,
        double? score,
        IEnumerable<Guid> clauses,
        long revision
    )
    {
        var id = Guid.CreateVersion7();
        return new()
        {
            Id = id,
            ResolutionId = resolution,
            Position = position,
            State = state,
            Score = score,
            Evidence = [],
            Members = [.. clauses.Select(clause => new ClauseGroupMember { GroupId = id, ClauseId = clause })],
            ValidFrom = revision,
        };
    }
}
