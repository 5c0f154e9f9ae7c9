using Resolutions.Linguistics.Folding;

namespace Resolutions.Linguistics.Stems;

/// <summary>What a word shares with its cousins in other languages: résolution, resolution, resolución. For the words of one language there is <see cref="Stemming"/>.</summary>
public static class CognateStem
{
    // The affixes of light10 (Larkey, Ballesteros and Connell 2002), as they are after folding.
    private static readonly string[] ArabicPrefixes = ["وال", "بال", "كال", "فال", "لل", "ال", "و"];
    private static readonly string[] ArabicSuffixes = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];

    // Simard, Foster and Isabelle 1992 take four letters for cognates; five part politique from police.
    private const int LatinLength = 5;

    /// <param name="folded">A word after folding; its letters tell how it is cut, whatever the language of its text.</param>
    public static string Of(string folded) =>
        ArabicLetters.Begin(folded) ? Arabic(folded) : folded[..Math.Min(folded.Length, LatinLength)];

    private static string Arabic(string word)
    {
        var prefix = Array.Find(ArabicPrefixes, prefix => Fits(word, prefix, word.StartsWith));
        var stem = prefix is null ? word : word[prefix.Length..];
        while (Array.Find(ArabicSuffixes, suffix => Fits(stem, suffix, stem.EndsWith)) is { } suffix)
            stem = stem[..^suffix.Length];
        return stem;
    }

    private static bool Fits(string word, string affix, Func<string, StringComparison, bool> has) =>
        word.Length >= affix.Length + 3 && has(affix, StringComparison.Ordinal);
}
