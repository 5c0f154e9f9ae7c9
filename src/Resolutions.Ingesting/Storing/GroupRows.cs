using Resolutions.Aligning;
using Resolutions.Model;

namespace Resolutions.Ingesting.Storing;

/// <summary>The aligner's groups as rows of the store.</summary>
internal static class GroupRows
{
    /// <param name="texts">Clauses by text, in the order given to the aligner.</param>
    /// <param name="confirmed">Groups that stay, whose positions the new ones are fitted between.</param>
    public static IReadOnlyList<ClauseGroup> Of(
        IReadOnlyList<AlignedGroup> aligned,
        IReadOnlyList<IReadOnlyList<Clause>> texts,
        IReadOnlyList<ClauseGroup> confirmed,
        Guid resolutionId,
        long revision
    )
    {
        var positions = Positions(aligned, texts, confirmed);
        return [.. aligned.Select((group, index) => Row(group, texts, resolutionId, positions[index], revision))];
    }

    private static ClauseGroup Row(
        AlignedGroup group,
        IReadOnlyList<IReadOnlyList<Clause>> texts,
        Guid resolutionId,
        double position,
        long revision
    )
    {
        var id = Guid.CreateVersion7();
        var clauses = group.Members.SelectMany((indexes, text) => indexes.Select(index => texts[text][index]));
        return new()
        {
            Id = id,
            ResolutionId = resolutionId,
            Position = position,
            State = GroupState.Automatic,
            Score = group.Score,
            Evidence = group.Evidence,
            Members = [.. clauses.Select(clause => new ClauseGroupMember { GroupId = id, ClauseId = clause.Id })],
            ValidFrom = revision,
        };
    }

    private static double[] Positions(
        IReadOnlyList<AlignedGroup> aligned,
        IReadOnlyList<IReadOnlyList<Clause>> texts,
        IReadOnlyList<ClauseGroup> confirmed
    )
    {
        var fixedGroups = confirmed.OrderBy(group => group.Position).ToList();
        var firsts = fixedGroups.Select(group => Firsts(group, texts)).ToList();
        // Each group goes into the gap after the last confirmed group that stands before it in any text.
        var gaps = aligned.Select(group => 1 + firsts.FindLastIndex(first => StandsBefore(first, group))).ToList();
        var positions = new double[aligned.Count];
        foreach (var gap in gaps.Select((gap, index) => (gap, index)).ToLookup(pair => pair.gap, pair => pair.index))
        {
            var indexes = gap.ToList();
            var low = gap.Key > 0 ? fixedGroups[gap.Key - 1].Position : -1;
            double? high = gap.Key < fixedGroups.Count ? fixedGroups[gap.Key].Position : null;
            var step = high is { } end ? (end - low) / (indexes.Count + 1) : 1;
            for (var nth = 0; nth < indexes.Count; nth++)
                positions[indexes[nth]] = low + (nth + 1) * step;
        }
        return positions;
    }

    // For each text, where the group begins in it; none where it has no clause of it.
    private static int?[] Firsts(ClauseGroup group, IReadOnlyList<IReadOnlyList<Clause>> texts)
    {
        var ids = group.Members.Select(member => member.ClauseId).ToHashSet();
        return
        [
            .. texts.Select(clauses =>
                clauses
                    .Select((clause, index) => (int?)(ids.Contains(clause.Id) ? index : null))
                    .FirstOrDefault(index => index is not null)
            ),
        ];
    }

    private static bool StandsBefore(int?[] firsts, AlignedGroup group) =>
        group.Members.Where((indexes, text) => indexes.Count > 0 && firsts[text] < indexes[0]).Any();
}
