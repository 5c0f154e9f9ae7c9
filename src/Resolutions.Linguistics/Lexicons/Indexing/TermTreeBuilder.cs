using System.Runtime.InteropServices;

namespace Resolutions.Linguistics.Lexicons.Indexing;

/// <summary>A tree of terms while it grows: nodes and stems are numbered as they come.</summary>
internal sealed class TermTreeBuilder
{
    private readonly List<string> _stems = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Node, int Stem), int> _next = [];

    /// <summary>The node below one along a stem.</summary>
    public int Add(int node, string stem)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, stem, out var isKnown);
        if (!isKnown)
        {
            number = _stems.Count;
            _stems.Add(stem);
        }
        ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(_next, (node, number), out isKnown);
        // The root is no node below another.
        if (!isKnown)
            next = _next.Count;
        return next;
    }

    /// <returns>Of each node of the tree, its number here.</returns>
    public int[] AddAll(TermTree tree)
    {
        var nodes = new int[tree.Nodes];
        for (var node = 0; node < nodes.Length; node++)
        {
            var (first, end) = tree.ChildrenOf(node);
            for (var child = first; child < end; child++)
                nodes[child] = Add(nodes[node], tree.Stems[tree.StemOf(child)]);
        }
        return nodes;
    }

    /// <returns>The tree, and of each node here its number there.</returns>
    public (TermTree Tree, int[] Nodes) Build()
    {
        var (stems, numbers) = Renumbered();
        var children = _next.ToLookup(
            entry => entry.Key.Node,
            entry => (Stem: numbers[entry.Key.Stem], Node: entry.Value)
        );
        var nodes = new int[_next.Count + 1];
        var (stemOf, firstChild) = (new int[nodes.Length], new int[nodes.Length + 1]);
        var level = new List<int>(nodes.Length) { TermTree.Root };
        for (var at = 0; at < level.Count; at++)
        {
            firstChild[at] = level.Count;
            foreach (var (stem, node) in children[level[at]].Order())
            {
                (nodes[node], stemOf[level.Count]) = (level.Count, stem);
                level.Add(node);
            }
        }
        firstChild[^1] = nodes.Length;
        return (new(stems, stemOf, firstChild), nodes);
    }

    /// <summary>Those that begin a term first, each half in ordinal order: one lexicon has one index.</summary>
    private (string[] Stems, int[] Numbers) Renumbered()
    {
        var begins = new bool[_stems.Count];
        foreach (var (node, stem) in _next.Keys)
            begins[stem] |= node == TermTree.Root;
        var order = Enumerable
            .Range(0, begins.Length)
            .OrderByDescending(stem => begins[stem])
            .ThenBy(stem => _stems[stem], StringComparer.Ordinal)
            .ToArray();
        var numbers = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
            numbers[order[i]] = i;
        return ([.. order.Select(stem => _stems[stem])], numbers);
    }
}
