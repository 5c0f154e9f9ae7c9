using System.Buffers;
using Resolutions.Linguistics.Tokens;

namespace Resolutions.Linguistics.Lexicons.Indexing;

/// <summary>Finds the terms of one language. What Arabic writes together with a word is its stemmer's business.</summary>
internal sealed class TermIndex(string language, TermTree tree, NodeConcepts concepts)
{
    // de la; more articles than these do not follow each other.
    private const int MostSkipped = 2;

    // Names of bodies have commas; two words with one between them are no term: a rapporteur, elected.
    private const int MostWordsApart = 2;

    private static readonly SearchValues<char> Separators = SearchValues.Create(",;:()،؛");

    private readonly PhraseGlue _glue = PhraseGlue.Of(language);
    private readonly Dictionary<string, int> _numbers = tree.Numbers();

    public TermTree Tree => tree;

    public NodeConcepts Concepts => concepts;

    /// <summary>The longest terms of a text, in order and without overlap, each followed by the terms that its single words are.</summary>
    /// <param name="stems">Of the tokens, one by one.</param>
    public List<FoundTerm> Find(string text, IReadOnlyList<Token> tokens, IReadOnlyList<string> stems)
    {
        var numbers = NumbersOf(tokens, stems);
        var found = new List<FoundTerm>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (LongestAt(text, tokens, numbers, i, tokens.Count) is not { } term)
                continue;
            if (LongerWithin(text, tokens, numbers, term) is { } rival)
            {
                if (LongestAt(text, tokens, numbers, i, rival) is not { } shorter)
                    continue;
                term = shorter;
            }
            found.Add(term);
            for (var inside = i; term.Count > 1 && inside < i + term.Count; inside++)
            {
                if (LongestAt(text, tokens, numbers, inside, inside + 1) is { } single)
                    found.Add(single with { IsInside = true });
            }
            i += term.Count - 1;
        }
        return found;
    }

    /// <summary>The concepts of a phrase that is a term from its first word to its last, whatever its capitals.</summary>
    public ReadOnlyMemory<int> Lookup(IReadOnlyList<Token> tokens, IReadOnlyList<string> stems)
    {
        var numbers = NumbersOf(tokens, stems);
        var node = TermTree.Root;
        for (var i = 0; i < tokens.Count && node != TermTree.None; i++)
        {
            if (i == 0 || !_glue.IsSkipped(tokens[i].Folded))
                node = tree.Next(node, numbers[i]);
        }
        return node is TermTree.None or TermTree.Root ? default : concepts.Of(node);
    }

    private int[] NumbersOf(IReadOnlyList<Token> tokens, IReadOnlyList<string> stems)
    {
        var numbers = new int[tokens.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            var stem = _glue.MeantBy(tokens[i].Folded) ?? stems[i];
            numbers[i] = _numbers.GetValueOrDefault(stem, TermTree.None);
        }
        return numbers;
    }

    /// <param name="end">The token before which the term ends.</param>
    private FoundTerm? LongestAt(string text, IReadOnlyList<Token> tokens, int[] numbers, int first, int end)
    {
        FoundTerm? longest = null;
        var node = tree.Next(TermTree.Root, numbers[first]);
        var (skipped, isApart) = (0, false);
        for (var i = first + 1; node != TermTree.None; i++)
        {
            var isTerm = skipped == 0 && !(isApart && i - first <= MostWordsApart);
            if (isTerm && concepts.In(text, tokens, first, i - first, node) is { IsEmpty: false } here)
                longest = Term(tokens, first, i - first, here);
            if (i == end)
                return longest;
            isApart |= text.AsSpan()[tokens[i - 1].Span.End..tokens[i].Span.Start].ContainsAny(Separators);
            if (!_glue.IsSkipped(tokens[i].Folded))
                (node, skipped) = (tree.Next(node, numbers[i]), 0);
            else if (++skipped > MostSkipped)
                return longest;
        }
        return longest;
    }

    /// <summary>The first token of a longer term that begins inside one, as droits de l'homme in de droit; null where there is none.</summary>
    private int? LongerWithin(string text, IReadOnlyList<Token> tokens, int[] numbers, FoundTerm term)
    {
        for (var i = term.Index + 1; i < term.Index + term.Count; i++)
        {
            if (LongestAt(text, tokens, numbers, i, tokens.Count)?.Count > term.Count)
                return i;
        }
        return null;
    }

    private static FoundTerm Term(IReadOnlyList<Token> tokens, int index, int count, ReadOnlyMemory<int> concepts) =>
        new(new(tokens[index].Span.Start, tokens[index + count - 1].Span.End), index, count, false, concepts);
}
