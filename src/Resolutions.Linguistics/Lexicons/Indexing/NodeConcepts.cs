using Resolutions.Linguistics.Tokens;

namespace Resolutions.Linguistics.Lexicons.Indexing;

/// <summary>The concepts at the nodes of a tree of terms; at each node those first that count however they are written.</summary>
/// <param name="starts">Of each node, where its concepts begin; one more at the end.</param>
/// <param name="concepts">Of all nodes, one node after the other.</param>
/// <param name="provisos">By place among the concepts.</param>
internal sealed class NodeConcepts(int[] starts, int[] concepts, Dictionary<int, TermProviso> provisos)
{
    /// <param name="all">In any order; a concept may come several times.</param>
    public static NodeConcepts Of(IEnumerable<NodeConcept> all, int nodes)
    {
        var ordered = all.OrderBy(end => end.Node)
            .ThenBy(end => end.Concept)
            .ThenBy(end => end.Proviso is not null)
            .DistinctBy(end => (end.Node, end.Concept))
            .OrderBy(end => end.Node)
            .ThenBy(end => end.Proviso is not null)
            .ToList();
        var starts = new int[nodes + 1];
        var provisos = new Dictionary<int, TermProviso>();
        for (var at = 0; at < ordered.Count; at++)
        {
            starts[ordered[at].Node + 1] = at + 1;
            if (ordered[at].Proviso is { } proviso)
                provisos[at] = proviso;
        }
        for (var node = 1; node <= nodes; node++)
            starts[node] = Math.Max(starts[node], starts[node - 1]);
        return new(starts, [.. ordered.Select(end => end.Concept)], provisos);
    }

    public IReadOnlyDictionary<int, TermProviso> Provisos => provisos;

    public ReadOnlyMemory<int> Of(int node) => concepts.AsMemory(starts[node]..starts[node + 1]);

    public IEnumerable<NodeConcept> All()
    {
        for (var node = 0; node + 1 < starts.Length; node++)
        {
            for (var at = starts[node]; at < starts[node + 1]; at++)
                yield return new(node, concepts[at], provisos.GetValueOrDefault(at));
        }
    }

    /// <summary>Those that count as the words of a text are written.</summary>
    public ReadOnlyMemory<int> In(string text, IReadOnlyList<Token> tokens, int index, int count, int node)
    {
        var (start, end) = (starts[node], starts[node + 1]);
        return start == end || count > 1 || !provisos.ContainsKey(end - 1)
            ? concepts.AsMemory(start..end)
            : Counting(text, tokens, index, start, end);
    }

    private int[] Counting(string text, IReadOnlyList<Token> tokens, int index, int start, int end)
    {
        var (words, names) = (new List<int>(), new List<int>());
        var hasAbbreviation = false;
        for (var at = start; at < end; at++)
        {
            var proviso = provisos.GetValueOrDefault(at);
            if (proviso?.Holds(text, tokens[index]) == false)
                continue;
            (proviso is null ? words : names).Add(concepts[at]);
            hasAbbreviation |= proviso?.Abbreviation is not null;
        }
        // AIDS is no plural of aid; but where all is in capitals, they do not tell.
        return hasAbbreviation && !IsInHeadline(text, tokens, index) ? [.. names] : [.. words, .. names];
    }

    private static bool IsInHeadline(string text, IReadOnlyList<Token> tokens, int index) =>
        (index > 0 && IsInCapitals(text, tokens[index - 1]))
        || (index + 1 < tokens.Count && IsInCapitals(text, tokens[index + 1]));

    private static bool IsInCapitals(string text, Token token) =>
        token.IsCapital && TermProviso.AreCapitals(text.AsSpan(token.Span.Start, token.Span.Length));
}
