namespace Resolutions.Linguistics.Counterparts;

/// <summary>That a text has something, and where.</summary>
/// <param name="Key">What its counterpart has too.</param>
/// <param name="Item">Which of the text's own things it is, or how much it tells: as its maker has it.</param>
internal readonly record struct Posting<TKey>(TKey Key, TokenRange Tokens, int Item)
{
    /// <summary>The order of keys, which is the same on every machine.</summary>
    public static readonly IComparer<TKey> Order =
        typeof(TKey) == typeof(string) ? (IComparer<TKey>)StringComparer.Ordinal : Comparer<TKey>.Default;

    /// <summary>By key, then in the order of the text.</summary>
    public static Posting<TKey>[] Sorted(IEnumerable<Posting<TKey>> postings)
    {
        var sorted = postings.ToArray();
        Array.Sort(
            sorted,
            static (one, other) =>
                Order.Compare(one.Key, other.Key) is not 0 and var byKey
                    ? byKey
                    : (one.Tokens.Index, one.Item).CompareTo((other.Tokens.Index, other.Item))
        );
        return sorted;
    }

    /// <summary>Where the first of sorted ones with a key stands, or would stand.</summary>
    public static int First(IReadOnlyList<Posting<TKey>> sorted, TKey key)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Order.Compare(sorted[middle].Key, key) < 0 ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
