namespace Resolutions.Linguistics.Lexicons.Indexing;

/// <summary>
/// The stems of terms, word by word, as a tree: level by level, the nodes below one node side by side and in the order of
/// their stems. A stem that begins a term comes before all that begin none, so that its node below the root is known by its number.
/// </summary>
/// <param name="stems">By number.</param>
/// <param name="stemOf">Of each node, the number of its stem; of the root nothing.</param>
/// <param name="firstChild">Of each node, the first of those below it; one more at the end.</param>
internal sealed class TermTree(string[] stems, int[] stemOf, int[] firstChild)
{
    public const int Root = 0;
    public const int None = -1;

    public IReadOnlyList<string> Stems => stems;

    public int Nodes => stemOf.Length;

    public int StemOf(int node) => stemOf[node];

    public (int First, int End) ChildrenOf(int node) => (firstChild[node], firstChild[node + 1]);

    /// <summary>The node below one along a stem; <see cref="None"/> where there is none.</summary>
    /// <param name="stem">Its number; <see cref="None"/> for one that the tree does not have.</param>
    public int Next(int node, int stem)
    {
        if (stem == None)
            return None;
        var (first, end) = ChildrenOf(node);
        if (node == Root)
            return first + stem < end ? first + stem : None;
        var found = stemOf.AsSpan(first, end - first).BinarySearch(stem);
        return found < 0 ? None : first + found;
    }

    /// <summary>The numbers of the stems.</summary>
    [System.Runtime.CompilerServices.MethodImpl(
        System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization
    )]
    public Dictionary<string, int> Numbers()
    {
        var numbers = new Dictionary<string, int>(stems.Length, StringComparer.Ordinal);
        for (var i = 0; i < stems.Length; i++)
            numbers.Add(stems[i], i);
        return numbers;
    }
}
