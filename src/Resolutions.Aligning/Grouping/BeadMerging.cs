using Resolutions.Aligning.Pairs;

namespace Resolutions.Aligning.Grouping;

/// <summary>
/// Makes groups of the beads of all pairs, surest first. A bead that would put into one group two clauses of a text that the
/// rest keeps apart contradicts surer ones, and is dropped.
/// </summary>
internal sealed class BeadMerging
{
    private readonly Clusters _clusters;

    // Clauses that some bead joins to the next of their text, because one clause of another text holds both.
    private readonly HashSet<(int Text, int Clause)> _joined = [];

    private BeadMerging(FreeClauses free) => _clusters = new(free.Clauses);

    /// <summary>Groups in no order: for each text the positions among its free clauses, ascending.</summary>
    public static IReadOnlyList<int[][]> Merge(FreeClauses free, PairTable pairs)
    {
        var beads = pairs
            .Keys.SelectMany(key => pairs[key.Left, key.Right].Beads.Select(bead => (key.Left, key.Right, Bead: bead)))
            .Where(entry => entry.Bead.IsLink)
            .OrderByDescending(entry => Sureness(pairs[entry.Left, entry.Right], entry.Bead))
            .ThenBy(entry => (entry.Left, entry.Right, entry.Bead.Left, entry.Bead.Right))
            .ToLookup(entry => entry.Bead is { LeftCount: > 1, RightCount: > 1 });
        var merging = new BeadMerging(free);
        foreach (var (left, right, bead) in beads[false])
        {
            merging.Note(left, bead.Left, bead.LeftCount);
            merging.Note(right, bead.Right, bead.RightCount);
        }
        foreach (var (left, right, bead) in beads[false])
            merging.Join(Members(left, right, bead));
        foreach (var (left, right, bead) in beads[true])
            merging.JoinTangle(Members(left, right, bead));
        return merging._clusters.Groups();
    }

    /// <summary>The mean probability of the links of a bead.</summary>
    private static double Sureness(PairAlignment pair, Bead bead)
    {
        var sum = 0.0;
        for (var i = bead.Left; i < bead.LeftEnd; i++)
        {
            for (var j = bead.Right; j < bead.RightEnd; j++)
                sum += pair.Posteriors.Link(i, j);
        }
        return sum / (bead.LeftCount * bead.RightCount);
    }

    private static List<(int Text, int Clause)> Members(int left, int right, Bead bead) =>
        [
            .. Enumerable.Range(bead.Left, bead.LeftCount).Select(clause => (left, clause)),
            .. Enumerable.Range(bead.Right, bead.RightCount).Select(clause => (right, clause)),
        ];

    private void Note(int text, int start, int count)
    {
        for (var clause = start; clause < start + count - 1; clause++)
            _joined.Add((text, clause));
    }

    private void Join(List<(int Text, int Clause)> members)
    {
        foreach (var member in members.Skip(1))
        {
            if (IsOneGroup(_clusters[members[0]], _clusters[member]))
                _clusters.Join(members[0], member);
        }
    }

    // Two clauses against two may be two groups that are hard to tell apart: another text tells where each has both sides.
    private void JoinTangle(List<(int Text, int Clause)> members)
    {
        var twoSided = members
            .GroupBy(member => _clusters[member])
            .Count(cluster => cluster.Select(member => member.Text).Distinct().Count() > 1);
        if (twoSided > 1)
            return;
        foreach (var member in members.Skip(1))
            _clusters.Join(members[0], member);
    }

    // In at least half of the texts that both have clauses of, these clauses are joined.
    private bool IsOneGroup(SortedSet<int>[] one, SortedSet<int>[] other)
    {
        var (common, joined) = (0, 0);
        for (var text = 0; text < one.Length; text++)
        {
            if (one[text].Count == 0 || other[text].Count == 0)
                continue;
            common++;
            if (AreJoined(text, [.. one[text].Union(other[text]).Order()]))
                joined++;
        }
        return 2 * joined >= common;
    }

    private bool AreJoined(int text, List<int> clauses) =>
        clauses.Zip(clauses.Skip(1)).All(pair => pair.Second == pair.First + 1 && _joined.Contains((text, pair.First)));
}
