using Resolutions.Aligning.Grouping;
using Resolutions.Aligning.Pairs;
using Resolutions.Aligning.Scoring;

namespace Resolutions.Aligning;

/// <summary>Finds which clauses of several texts of one resolution correspond.</summary>
public static class Aligner
{
    /// <summary>Every clause of every text is in exactly one group; groups are in the order of the texts.</summary>
    /// <param name="texts">One or more; several may be in one language.</param>
    /// <param name="confirmed">Groups that stand as they are (members as in <see cref="AlignedGroup.Members"/>); they are left out of the result.</param>
    public static IReadOnlyList<AlignedGroup> Align(
        IReadOnlyList<AlignableText> texts,
        IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>>? confirmed = null
    )
    {
        var free = new FreeClauses(texts, confirmed ?? []);
        var pairs = new PairTable(texts.Count);
        foreach (var (left, right) in pairs.Keys)
            pairs[left, right] = PairAligner.Align(free.Pair(left, right));
        if (texts.Count > 2)
            pairs = Reconsider(pairs);
        var groups = GroupOrder.Sort(BeadMerging.Merge(free, pairs), free);
        return [.. groups.Select(members => GroupScoring.Judge(members, free, pairs))];
    }

    private static PairTable Reconsider(PairTable pairs)
    {
        var reconsidered = new PairTable(pairs.Texts);
        foreach (var (left, right) in pairs.Keys)
        {
            var witnesses = Enumerable
                .Range(0, pairs.Texts)
                .Where(text => text != left && text != right)
                .Select(text => new Witness(pairs.Links(left, text), pairs.Links(right, text)));
            var before = pairs[left, right];
            reconsidered[left, right] = PairAligner.Align(before, new WitnessScorer(before.Pair, witnesses));
        }
        return reconsidered;
    }
}
