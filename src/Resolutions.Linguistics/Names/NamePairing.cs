using Resolutions.Linguistics.Tokens;

namespace Resolutions.Linguistics.Names;

/// <summary>Pairs the names of a text with those that answer them in another, whatever the scripts.</summary>
public static class NamePairing
{
    // Beside words that are one name already, less will do: Boutros, بطرس.
    private const double LeastBeside = 0.5;

    /// <summary>The likeliest pair first, each word in one pair at most; then pairs grow by the words that stand beside both their names.</summary>
    /// <param name="left">The words of one text.</param>
    /// <param name="leftRuns">Where in it names may be: what <see cref="NameFinding"/> finds.</param>
    /// <param name="right">The words of the other text.</param>
    /// <param name="rightRuns">Where in it names may be.</param>
    /// <returns>In the order of the left text.</returns>
    public static IReadOnlyList<NamePair> Pair(
        IReadOnlyList<Token> left,
        IReadOnlyList<NameRun> leftRuns,
        IReadOnlyList<Token> right,
        IReadOnlyList<NameRun> rightRuns
    )
    {
        var one = new NameSide(left, leftRuns);
        var other = new NameSide(right, rightRuns);
        var pairs = new List<NamePair>();
        foreach (var pair in Likely(one, other))
        {
            if (!one.IsFree(pair.Left) || !other.IsFree(pair.Right))
                continue;
            one.Take(pair.Left);
            other.Take(pair.Right);
            pairs.Add(pair);
        }
        pairs.Sort((a, b) => a.Left.Index.CompareTo(b.Left.Index));
        for (var i = 0; i < pairs.Count; i++)
            pairs[i] = Grown(one, other, pairs, i);
        return pairs;
    }

    private static List<NamePair> Likely(NameSide one, NameSide other)
    {
        var byKey = new Dictionary<int, List<int>>();
        foreach (var (index, candidate) in other.Candidates.Index())
        {
            foreach (var key in NameKeys.Of(candidate.Name))
            {
                if (!byKey.TryGetValue(key, out var indices))
                    byKey[key] = indices = [];
                indices.Add(index);
            }
        }
        var pairs = new List<NamePair>();
        var compared = new HashSet<int>();
        foreach (var (run, name) in one.Candidates)
        {
            compared.Clear();
            foreach (var key in NameKeys.Of(name))
            {
                foreach (var index in byKey.GetValueOrDefault(key, []))
                {
                    var (otherRun, otherName) = other.Candidates[index];
                    if (compared.Add(index) && NamePair.Of(run, name, otherRun, otherName) is { IsLikely: true } pair)
                        pairs.Add(pair);
                }
            }
        }
        return [.. pairs.OrderByDescending(pair => pair.Similarity * pair.Weight)];
    }

    /// <summary>With the pair that follows on both sides, and with free words beside both names that are alike.</summary>
    private static NamePair Grown(NameSide one, NameSide other, List<NamePair> pairs, int at)
    {
        var pair = pairs[at];
        while (
            one.AreBeside(pair.Left.Index - 1, pair.Left.Index)
            && other.AreBeside(pair.Right.Index - 1, pair.Right.Index)
            && Alike(one, other, pair.Left.Index - 1, pair.Right.Index - 1) is { } before
        )
            pair = Joined(one, other, before, pair);
        while (one.AreBeside(pair.Left.End - 1, pair.Left.End) && other.AreBeside(pair.Right.End - 1, pair.Right.End))
        {
            NamePair? after = null;
            if (
                at + 1 < pairs.Count
                && (pairs[at + 1].Left.Index, pairs[at + 1].Right.Index) == (pair.Left.End, pair.Right.End)
            )
            {
                after = pairs[at + 1];
                pairs.RemoveAt(at + 1);
            }
            if ((after ?? Alike(one, other, pair.Left.End, pair.Right.End)) is not { } next)
                break;
            pair = Joined(one, other, pair, next);
        }
        return pair;
    }

    private static NamePair? Alike(NameSide one, NameSide other, int left, int right)
    {
        var pair = new NamePair(new(left, 1), new(right, 1), 0, 0);
        if (!one.IsFree(pair.Left) || !other.IsFree(pair.Right))
            return null;
        pair = Measured(one, other, pair.Left, pair.Right);
        if (pair.Similarity < LeastBeside)
            return null;
        one.Take(pair.Left);
        other.Take(pair.Right);
        return pair;
    }

    private static NamePair Joined(NameSide one, NameSide other, NamePair first, NamePair second) =>
        Measured(
            one,
            other,
            new(first.Left.Index, first.Left.Count + second.Left.Count),
            new(first.Right.Index, first.Right.Count + second.Right.Count)
        );

    private static NamePair Measured(NameSide one, NameSide other, NameRun left, NameRun right) =>
        NamePair.Of(left, one.NameOf(left), right, other.NameOf(right));
}
