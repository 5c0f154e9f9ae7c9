using Resolutions.Aligning.Pairs;

namespace Resolutions.Aligning.Grouping;

/// <summary>Puts groups in an order that follows every text as far as crossing groups allow, and most of the texts where they cross.</summary>
internal static class GroupOrder
{
    public static IReadOnlyList<int[][]> Sort(IReadOnlyList<int[][]> groups, FreeClauses free)
    {
        var groupOf = new Dictionary<(int Text, int Clause), int>();
        for (var group = 0; group < groups.Count; group++)
        {
            for (var text = 0; text < groups[group].Length; text++)
            {
                foreach (var clause in groups[group][text])
                    groupOf[(text, clause)] = group;
            }
        }
        var positions = groups.Select(group => Position(group, free)).ToList();
        var (followers, waiting) = Dependencies(free, groupOf, groups);
        var ready = new SortedSet<(bool IsHeld, double Position, int Group)>(
            positions.Select((position, group) => (waiting[group] > 0, position, group))
        );
        var sorted = new List<int[][]>(groups.Count);
        while (ready.Count > 0)
        {
            // The first that nothing holds back; where crossing groups hold each other, simply the first.
            var next = ready.Min;
            ready.Remove(next);
            sorted.Add(groups[next.Group]);
            foreach (var follower in followers[next.Group])
            {
                if (ready.Remove((waiting[follower] > 0, positions[follower], follower)))
                    ready.Add((--waiting[follower] > 0, positions[follower], follower));
            }
        }
        return sorted;
    }

    // Which groups come next after which in some text, unless most texts that have both say otherwise.
    private static (List<int>[] Followers, int[] Waiting) Dependencies(
        FreeClauses free,
        Dictionary<(int Text, int Clause), int> groupOf,
        IReadOnlyList<int[][]> groups
    )
    {
        var followers = groups.Select(_ => new List<int>()).ToArray();
        var waiting = new int[groups.Count];
        for (var text = 0; text < free.Clauses.Count; text++)
        {
            for (var clause = 1; clause < free.Clauses[text].Count; clause++)
            {
                var (before, after) = (groupOf[(text, clause - 1)], groupOf[(text, clause)]);
                if (before == after || !IsBefore(groups[before], groups[after]))
                    continue;
                followers[before].Add(after);
                waiting[after]++;
            }
        }
        return (followers, waiting);
    }

    // In most texts that have both; where these are even, in the first of them.
    private static bool IsBefore(int[][] one, int[][] other)
    {
        var orders = one.Zip(other)
            .Where(sides => sides.First.Length > 0 && sides.Second.Length > 0)
            .Select(sides => Math.Sign(sides.Second[0] - sides.First[0]))
            .ToList();
        var majority = orders.Sum();
        return majority == 0 ? orders[0] > 0 : majority > 0;
    }

    // Where in its texts a group stands, from 0 to 1; the earliest text that has it decides, as a reader would.
    private static double Position(int[][] group, FreeClauses free)
    {
        var text = Array.FindIndex(group, clauses => clauses.Length > 0);
        var clauses = free.Clauses[text];
        return (double)clauses[group[text][0]].Index / (clauses[^1].Index + 1);
    }
}
