using Resolutions.Linguistics.Folding;
using Resolutions.Linguistics.Stems.Arabic;
using Resolutions.Linguistics.Stems.English;
using Resolutions.Linguistics.Stems.French;
using Resolutions.Model;

namespace Resolutions.Linguistics.Stems;

/// <summary>
/// Cuts words down to what their inflected and nearly derived forms share: for matching only, never to be shown. The
/// stem of a stem may be shorter still. Stop words have stems as all words do.
/// </summary>
public static class Stemming
{
    // Longer words than this are no words, but must not fail.
    private const int UsualLength = 64;

    private static readonly IrregularForms FrenchForms = IrregularForms.Read("fr", PublishedFrench);
    private static readonly IrregularForms EnglishForms = IrregularForms.Read("en", PublishedEnglish);

    /// <inheritdoc cref="StemOf(ReadOnlySpan{char}, string)"/>
    public static string StemOf(string word, string language) => StemOf(word.AsSpan(), language);

    /// <param name="word">As <see cref="Tokens.Token.Word"/> gives it: accents kept, composed. Case does not matter.</param>
    /// <param name="language">
    /// The BCP 47 tag of the text. The word's own script decides before it: a word in Arabic letters is Arabic in a text
    /// of any language that is not itself written so, and one in Latin letters in an Arabic text is taken for English.
    /// </param>
    /// <returns>A folded stem, never empty where the word is not. Of a word with a digit, all of it.</returns>
    public static string StemOf(ReadOnlySpan<char> word, string language)
    {
        var stem = WordScripts.Of(word) switch
        {
            WordScript.Latin => Latin(word, Primary(language)),
            WordScript.Arabic when !WordScripts.IsOwnOf(Primary(language)) => ArabicStemmer.Stem(word),
            WordScript.Arabic or WordScript.Other => PrefixStem.Of(Fold(word)),
            _ => Fold(word),
        };
        // Of tatweel alone, and of an apostrophe with an s, nothing is left.
        return stem.Length > 0 ? stem : word.ToString();
    }

    /// <summary>What the published algorithm alone makes of a French or English word: no irregular forms, no accents restored.</summary>
    /// <param name="word">In lower case, accents kept.</param>
    /// <param name="language"><c>fr</c> or <c>en</c>.</param>
    /// <returns>A folded stem.</returns>
    public static string PublishedStemOf(string word, string language) =>
        language == "fr" ? PublishedFrench(word) : PublishedEnglish(FoldedText.Fold(word));

    private static string Latin(ReadOnlySpan<char> word, string language) =>
        language switch
        {
            "fr" => French(word),
            "en" or "ar" => English(word),
            _ => PrefixStem.Of(Fold(word)),
        };

    private static string French(ReadOnlySpan<char> word)
    {
        Span<char> letters = word.Length <= UsualLength ? stackalloc char[word.Length] : new char[word.Length];
        Span<char> room = word.Length <= UsualLength ? stackalloc char[2 * word.Length] : new char[2 * word.Length];
        word.ToLowerInvariant(letters);
        if (FrenchForms.TryStem(letters, out var stem))
            return stem;
        letters = letters[..FrenchThirdPersons.LengthOfSingular(letters)];
        letters = letters[..FrenchNumber.LengthOfSingular(letters)];
        FrenchAccents.Restore(letters);
        return Fold(FrenchStemmer.Stem(letters, room));
    }

    // Accents are no part of English spelling: résumés, resumes.
    private static string English(ReadOnlySpan<char> word)
    {
        var folded = Fold(word);
        if (EnglishForms.TryStem(folded, out var irregular))
            return irregular;
        Span<char> letters = folded.Length <= UsualLength ? stackalloc char[folded.Length] : new char[folded.Length];
        folded.CopyTo(letters);
        var stem = EnglishStemmer.Stem(letters);
        return stem.SequenceEqual(folded) ? folded : stem.ToString();
    }

    // Of a table's lemma, which stands in the singular or as an infinitive.
    private static string PublishedFrench(string word) => Fold(FrenchStemmer.Stem(word, new char[2 * word.Length]));

    private static string PublishedEnglish(string word) => EnglishStemmer.Stem(word.ToCharArray()).ToString();

    private static string Primary(string language) => language.Length == 2 ? language : LanguageTags.Primary(language);

    private static string Fold(ReadOnlySpan<char> text) => FoldedText.Fold(text.ToString());
}
