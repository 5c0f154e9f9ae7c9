using System.Collections.Concurrent;
using Resolutions.Linguistics.Folding;
using Resolutions.Linguistics.Lexicons.Indexing;
using Resolutions.Linguistics.Lexicons.Sources;
using Resolutions.Linguistics.Stems;
using Resolutions.Linguistics.Tokens;
using Resolutions.Model;

namespace Resolutions.Linguistics.Lexicons;

/// <summary>Concepts with their terms in several languages, found in texts by their stems.</summary>
public sealed class Lexicon
{
    private readonly Lazy<IReadOnlyList<Concept>> _concepts;
    private readonly Func<string, TermIndex> _index;
    private readonly ConcurrentDictionary<string, Lazy<TermIndex>> _indexes = new(StringComparer.Ordinal);

    private Lexicon(string[] languages, Func<IReadOnlyList<Concept>> concepts, Func<string, TermIndex> index)
    {
        Languages = languages;
        _concepts = new(concepts);
        _index = index;
    }

    /// <summary>That of the language of resolutions, which comes inside this assembly.</summary>
    public static Lexicon BuiltIn { get; } = Load();

    /// <summary>Whether the index that is kept with <see cref="BuiltIn"/> is that of its tables as they are; else it is made on first use.</summary>
    public static bool HasCurrentIndex => new BuiltInIndex().IsCurrent;

    /// <summary>Primary subtags of BCP 47.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>By their numbers.</summary>
    public IReadOnlyList<Concept> Concepts => _concepts.Value;

    /// <summary>Reads <see cref="BuiltIn"/> anew: for measuring.</summary>
    public static Lexicon Load()
    {
        var index = new BuiltInIndex();
        return new(BuiltInConcepts.Languages, BuiltInConcepts.Read, index.Of);
    }

    /// <summary>Writes the index that is kept with <see cref="BuiltIn"/>, so that it is ready at once.</summary>
    public static void WriteIndex(Stream stream) => BuiltInIndex.Write(stream);

    public static Lexicon Of(IReadOnlyList<Concept> concepts) =>
        new(LanguagesOf(concepts), () => concepts, language => new TermIndexBuilder(language).Add(concepts, 0).Build());

    /// <summary>With the concepts of other dictionaries after its own, whose numbers stay.</summary>
    public Lexicon With(IReadOnlyList<Concept> others) =>
        new(
            [.. Languages.Union(LanguagesOf(others), StringComparer.Ordinal)],
            () => [.. Concepts, .. others],
            language => TermIndexBuilder.From(IndexOf(language), language).Add(others, Concepts.Count).Build()
        );

    /// <summary>The terms of a text, longest first, in order; those without <see cref="FoundTerm.IsInside"/> do not overlap.</summary>
    /// <param name="tokens">Those of the text.</param>
    /// <param name="language">A BCP 47 tag; in a language that the lexicon lacks there are no terms.</param>
    public IReadOnlyList<FoundTerm> Find(string text, IReadOnlyList<Token> tokens, string language) =>
        Find(text, tokens, StemsOf(tokens, language), language);

    internal IReadOnlyList<FoundTerm> Find(
        string text,
        IReadOnlyList<Token> tokens,
        IReadOnlyList<string> stems,
        string language
    ) => IndexOf(LanguageTags.Primary(language))?.Find(text, tokens, stems) ?? [];

    /// <summary>The concepts that have a word or phrase for a term, those that have it as it is written first.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    /// <returns>Their numbers.</returns>
    public IReadOnlyList<int> Lookup(string phrase, string language)
    {
        var primary = LanguageTags.Primary(language);
        if (IndexOf(primary) is not { } index)
            return [];
        var tokens = TokenFinding.Find(phrase, language);
        var folded = FoldedText.Fold(phrase.Trim());
        return [.. index.Lookup(tokens, StemsOf(tokens, language)).ToArray().OrderByDescending(HasAsWritten)];

        bool HasAsWritten(int concept) =>
            Concepts[concept].TermsIn(primary).Any(term => FoldedText.Fold(term) == folded);
    }

    /// <summary>Makes ready what <see cref="Find(string, IReadOnlyList{Token}, string)"/> needs of languages; it would be made on first use.</summary>
    /// <param name="languages">BCP 47 tags.</param>
    public void Prepare(params ReadOnlySpan<string> languages)
    {
        foreach (var language in languages)
            IndexOf(LanguageTags.Primary(language));
    }

    private TermIndex? IndexOf(string language) =>
        Languages.Contains(language, StringComparer.Ordinal)
            ? _indexes.GetOrAdd(language, tag => new(() => _index(tag))).Value
            : null;

    private static string[] LanguagesOf(IReadOnlyList<Concept> concepts) =>
        [.. concepts.SelectMany(concept => concept.Languages).Distinct(StringComparer.Ordinal)];

    private static string[] StemsOf(IReadOnlyList<Token> tokens, string language)
    {
        var stems = new string[tokens.Count];
        for (var i = 0; i < stems.Length; i++)
            stems[i] = Stemming.StemOf(tokens[i].Word, language);
        return stems;
    }
}
