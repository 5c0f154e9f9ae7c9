namespace Resolutions.Linguistics.Stems.French;

/// <summary>Where the regions of a marked word begin: that of verbs, and those after the first consonant behind a vowel, once and twice.</summary>
internal readonly record struct FrenchRegions(int Verb, int First, int Second)
{
    public static FrenchRegions Of(ReadOnlySpan<char> word)
    {
        var first = AfterConsonant(word, 0);
        return new(OfVerb(word), first, AfterConsonant(word, first));
    }

    private static int OfVerb(ReadOnlySpan<char> word)
    {
        if (word is [var a, var b, _, ..] && FrenchStemmer.IsVowel(a) && FrenchStemmer.IsVowel(b))
            return 3;
        // paris and pari, colis, tapis; niais
        if (word is ['p', 'a', 'r', ..] or ['c', 'o', 'l', ..] or ['t', 'a', 'p', ..])
            return 3;
        if (word is ['n', 'i', var c, ..] && FrenchStemmer.IsVowel(c))
            return 3;
        for (var i = 1; i < word.Length; i++)
        {
            if (FrenchStemmer.IsVowel(word[i]))
                return i + 1;
        }
        return word.Length;
    }

    private static int AfterConsonant(ReadOnlySpan<char> word, int from)
    {
        for (var i = from + 1; i < word.Length; i++)
        {
            if (FrenchStemmer.IsVowel(word[i - 1]) && !FrenchStemmer.IsVowel(word[i]))
                return i + 1;
        }
        return word.Length;
    }
}
