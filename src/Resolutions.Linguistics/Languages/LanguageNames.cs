using Resolutions.Linguistics.Phrases;

namespace Resolutions.Linguistics.Languages;

/// <summary>The names of languages in English, French and Arabic (CLDR, with some that documents use besides).</summary>
public static class LanguageNames
{
    private static readonly CodedNames<Language> Table = new(
        "languages.tsv",
        "language-aliases.tsv",
        (code, english, french, arabic) => new(code, english, french, arabic)
    );

    /// <summary>In the order of codes.</summary>
    public static IReadOnlyCollection<Language> All => Table.All;

    /// <param name="code">The primary part of a BCP 47 tag.</param>
    public static Language? Of(string code) => Table.Of(code);

    /// <summary>
    /// Every language that the words name, in order and without overlap. Most names of languages are a people's as well:
    /// whether "the French text" or "the French delegation" is meant, the words around tell.
    /// </summary>
    public static IEnumerable<PhraseMatch<Language>> Find(Words words) => Table.Find(words);
}
