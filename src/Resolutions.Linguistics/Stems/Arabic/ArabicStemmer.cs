using Resolutions.Linguistics.Folding;
using Resolutions.Linguistics.Languages;

namespace Resolutions.Linguistics.Stems.Arabic;

/// <summary>
/// A light stemmer of the family of light10 (Larkey, Ballesteros and Connell 2002, 2007), with a dictionary: of the ways to
/// part a word from what is joined to it, the one that cuts least and leaves a known word is taken; where there is none,
/// the commonest joined letters are cut off blindly. Broken plurals go to their singulars, finite verbs to their nouns.
/// Adjectives in -i stay apart from the nouns they are made of, for these are other words in every translation:
/// دولي (international), دولة (state); اجتماعي (social), اجتماع (meeting).
/// </summary>
internal static class ArabicStemmer
{
    private const char TaMarbuta = 'ة';

    /// <param name="word">As written: what the end tells, folding would hide.</param>
    public static string Stem(ReadOnlySpan<char> word)
    {
        var folded = FoldedText.Fold(WithUsualHamza(word));
        // فئة (category) is no فيه (in it): a pronoun is never written ة.
        if (ArabicStopWords.Cores.TryGetValue(folded, out var core) && (word[^1] != TaMarbuta || core == folded))
            return core;
        if (folded.Length < 3)
            return folded;
        return KnownWord.Find(folded, ArabicHamza.In(word), word[^1]) ?? LightStem.Of(folded);
    }

    // Egypt writes مسئول, others مسؤول; but لاجئون everywhere.
    private static string WithUsualHamza(ReadOnlySpan<char> word)
    {
        var at = word.IndexOf("ئو", StringComparison.Ordinal);
        return at < 0 || word[(at + 2)..] is "" or "ن" ? word.ToString() : $"{word[..at]}ؤ{word[(at + 1)..]}";
    }
}
