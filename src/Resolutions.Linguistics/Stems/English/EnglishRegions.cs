namespace Resolutions.Linguistics.Stems.English;

/// <summary>Where the regions begin in which endings may be cut: after the first consonant behind a vowel, and again in what is left.</summary>
internal readonly record struct EnglishRegions(int First, int Second)
{
    // Of these much more is common to unrelated words than the rule expects: general, generous; internal, international.
    private static readonly string[] Beginnings = ["gener", "commun", "arsen", "past", "univers", "later", "inter"];

    public static EnglishRegions Of(ReadOnlySpan<char> word)
    {
        var first = AfterBeginning(word) ?? AfterConsonant(word, 0);
        return new(first, AfterConsonant(word, first));
    }

    /// <summary>Whether a word ends in a short syllable: in a vowel between consonants, or a vowel and a consonant that are all of it.</summary>
    public static bool EndsShort(ReadOnlySpan<char> word) =>
        word switch
        {
            [.., 'p', 'a', 's', 't'] => true,
            [var vowel, var last] => EnglishStemmer.IsVowel(vowel) && !EnglishStemmer.IsVowel(last),
            [.., var before, var vowel, var last] => !EnglishStemmer.IsVowel(before)
                && EnglishStemmer.IsVowel(vowel)
                && !EnglishStemmer.IsVowel(last)
                && last is not ('w' or 'x' or 'Y'),
            _ => false,
        };

    private static int? AfterBeginning(ReadOnlySpan<char> word)
    {
        foreach (var beginning in Beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
                return beginning.Length;
        }
        return null;
    }

    private static int AfterConsonant(ReadOnlySpan<char> word, int from)
    {
        for (var i = from + 1; i < word.Length; i++)
        {
            if (EnglishStemmer.IsVowel(word[i - 1]) && !EnglishStemmer.IsVowel(word[i]))
                return i + 1;
        }
        return word.Length;
    }
}
