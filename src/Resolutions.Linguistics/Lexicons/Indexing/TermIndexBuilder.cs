using Resolutions.Linguistics.Languages;
using Resolutions.Linguistics.Stems;
using Resolutions.Linguistics.Tokens;

namespace Resolutions.Linguistics.Lexicons.Indexing;

/// <summary>Makes the index of one language's terms.</summary>
internal sealed class TermIndexBuilder(string language)
{
    private readonly PhraseGlue _glue = PhraseGlue.Of(language);
    private readonly TermTreeBuilder _tree = new();
    private readonly List<NodeConcept> _concepts = [];

    /// <summary>With all that an index has; null for none.</summary>
    public static TermIndexBuilder From(TermIndex? index, string language)
    {
        var builder = new TermIndexBuilder(language);
        if (index is null)
            return builder;
        var nodes = builder._tree.AddAll(index.Tree);
        builder._concepts.AddRange(index.Concepts.All().Select(concept => concept with { Node = nodes[concept.Node] }));
        return builder;
    }

    /// <param name="first">The number of the first of them.</param>
    public TermIndexBuilder Add(IEnumerable<Concept> concepts, int first)
    {
        var number = first;
        foreach (var concept in concepts)
        {
            foreach (var form in concept.FormsIn(language))
                Add(number, form, concept.PartOfSpeech == PartOfSpeech.Name);
            number++;
        }
        return this;
    }

    public TermIndex Build()
    {
        var (tree, nodes) = _tree.Build();
        return new(
            language,
            tree,
            NodeConcepts.Of(_concepts.Select(end => end with { Node = nodes[end.Node] }), tree.Nodes)
        );
    }

    private void Add(int concept, string term, bool isName)
    {
        var tokens = TokenFinding.Find(term, language);
        if (tokens.Count == 0)
            return;
        var proviso = tokens.Count == 1 ? ProvisoOf(term, tokens[0], isName) : null;
        AddAt(tokens, token => token.Word, concept, proviso);
        if (tokens.Any(token => BareWord(token) != token.Word))
            AddAt(tokens, BareWord, concept, proviso);
        // What is no word has no stem: NGOs.
        if (proviso?.Abbreviation is { } abbreviation)
            AddAt(tokens, _ => abbreviation + "s", concept, proviso);
    }

    private void AddAt(IReadOnlyList<Token> tokens, Func<Token, string> wordOf, int concept, TermProviso? proviso)
    {
        var node = TermTree.Root;
        for (var i = 0; i < tokens.Count; i++)
        {
            var folded = tokens[i].Folded;
            if (i == 0 || !_glue.IsSkipped(folded))
                node = _tree.Add(node, _glue.MeantBy(folded) ?? Stemming.StemOf(wordOf(tokens[i]), language));
        }
        _concepts.Add(new(node, concept, proviso));
    }

    // Headlines and hurried writers leave accents out, and a stemmer may need them: SECURITE. But sûr would be sur; and
    // an Arabic word is another one without what folding takes: مكتبة (library) مكتبه (his office).
    private string BareWord(Token token) =>
        language == "ar" || StopWords.Contains(token.Folded, language) ? token.Word : token.Folded;

    private static TermProviso? ProvisoOf(string term, Token token, bool isName)
    {
        if (token is { IsCapital: true, Word.Length: > 1 } && TermProviso.AreCapitals(term))
            return new(token.Folded);
        return isName && token.IsCapital ? TermProviso.Name : null;
    }
}
