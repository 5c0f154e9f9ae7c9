using Resolutions.Linguistics.Lexicons;
using Resolutions.Linguistics.Tokens;

namespace Resolutions.Cli.Lexicons;

/// <summary>What a lexicon has for a word or phrase.</summary>
/// <param name="Whole">Concepts of which it is a term, with the languages in which it is.</param>
/// <param name="Parts">Where there are none, the terms that stand in it.</param>
/// <param name="Near">Where there are none of these either, terms that are spelt nearly so.</param>
internal sealed record Looking(
    string Phrase,
    IReadOnlyList<(Concept Concept, IReadOnlyList<string> Languages)> Whole,
    IReadOnlyList<string> Parts,
    IReadOnlyList<NearSpelling> Near
)
{
    private const int MostNear = 5;

    public bool IsFound => Whole.Count > 0 || Parts.Count > 0;

    /// <param name="language">A primary subtag of BCP 47; null for every language of the lexicon.</param>
    public static Looking For(string phrase, Lexicon lexicon, string? language)
    {
        IReadOnlyList<string> languages = language is null ? lexicon.Languages : [language];
        var whole = languages
            .SelectMany(one => lexicon.Lookup(phrase, one).Select(concept => (Concept: concept, Language: one)))
            .GroupBy(found => found.Concept, found => found.Language)
            .Select(found => (lexicon.Concepts[found.Key], (IReadOnlyList<string>)[.. found]))
            .ToList();
        IReadOnlyList<string> parts =
            whole.Count > 0 ? [] : [.. languages.SelectMany(one => PartsOf(phrase, lexicon, one)).Distinct()];
        return new(
            phrase,
            whole,
            parts,
            whole.Count + parts.Count > 0 ? [] : NearSpelling.Find(lexicon, phrase, language, MostNear)
        );
    }

    private static IEnumerable<string> PartsOf(string phrase, Lexicon lexicon, string language) =>
        lexicon
            .Find(phrase, TokenFinding.Find(phrase, language), language)
            .Where(term => !term.IsInside)
            .Select(term => term.Span.Of(phrase));
}
