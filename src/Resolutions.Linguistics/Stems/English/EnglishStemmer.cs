namespace Resolutions.Linguistics.Stems.English;

/// <summary>
/// The English stemmer that M. F. Porter published as Porter2, with the changes of Snowball 3 (2025), written from its
/// description on snowballstem.org. A stem is not always its own stem: decisiveness, decis; decisis, decisi.
/// </summary>
internal static class EnglishStemmer
{
    private const string Vowels = "aeiouy";

    /// <summary>Cuts a word of lower-case letters to its stem.</summary>
    /// <param name="letters">The word, which is spoilt by it.</param>
    /// <returns>A stretch of <paramref name="letters"/>, or a string of its own.</returns>
    public static ReadOnlySpan<char> Stem(Span<char> letters)
    {
        if (letters.Length <= 2)
            return letters;
        if (EnglishExceptions.Stems.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out var stem))
            return stem;
        if (letters[0] == '\'')
            letters = letters[1..];
        MarkConsonants(letters);
        var word = new CutWord(letters, letters.Length);
        var regions = EnglishRegions.Of(word.Letters);
        EnglishInflections.Cut(ref word, regions);
        EnglishDerivations.Cut(ref word, regions);
        letters.Replace('Y', 'y');
        return word.Letters;
    }

    public static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);

    // An initial y, and one after a vowel, is a consonant: a capital stands for it.
    private static void MarkConsonants(Span<char> letters)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1])))
                letters[i] = 'Y';
        }
    }
}
