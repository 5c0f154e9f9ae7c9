namespace Resolutions.Linguistics.Counterparts;

/// <summary>Pairs what two texts both have.</summary>
internal static class PostingPairs
{
    // Of what stands often in both texts, only what is about as far along can be meant.
    private const int MostOnEachSide = 2;

    /// <param name="ones">Sorted, as are the others.</param>
    public static void ForEach<TKey>(
        IReadOnlyList<Posting<TKey>> ones,
        IReadOnlyList<Posting<TKey>> others,
        PairSearch search,
        Action<Posting<TKey>, Posting<TKey>> use
    )
    {
        var keys = Posting<TKey>.Order;
        var (i, j) = (0, 0);
        while (i < ones.Count && j < others.Count)
        {
            var key = ones[i].Key;
            var order = keys.Compare(key, others[j].Key);
            if (order != 0)
            {
                _ = order < 0 ? i++ : j++;
                continue;
            }
            var end = j;
            while (end < others.Count && keys.Compare(others[end].Key, key) == 0)
                end++;
            for (; i < ones.Count && keys.Compare(ones[i].Key, key) == 0; i++)
            {
                var nearest = search.RightAt(ones[i], others, j, end);
                for (var k = Math.Max(j, nearest - MostOnEachSide); k < Math.Min(end, nearest + MostOnEachSide); k++)
                    use(ones[i], others[k]);
            }
            j = end;
        }
    }
}
