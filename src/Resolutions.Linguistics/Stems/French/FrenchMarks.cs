namespace Resolutions.Linguistics.Stems.French;

/// <summary>
/// The marks that the description sets in a word while it is stemmed: capitals for u, i and y that sound as consonants
/// (joUer, ennuIe, YeUx, qUand), H before a vowel that had a diaeresis (nHif).
/// </summary>
internal static class FrenchMarks
{
    /// <returns>How many letters were written.</returns>
    public static int Set(ReadOnlySpan<char> word, Span<char> marked)
    {
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var before = length > 0 ? marked[length - 1] : '\0';
            var after = i + 1 < word.Length ? word[i + 1] : '\0';
            if (word[i] is 'ë' or 'ï')
                marked[length++] = 'H';
            marked[length++] = Mark(before, word[i], after);
        }
        return length;
    }

    /// <returns>How many letters are left.</returns>
    public static int Clear(Span<char> marked)
    {
        var length = 0;
        for (var i = 0; i < marked.Length; i++)
        {
            var isDiaeresis = i > 0 && marked[i - 1] == 'H';
            if (marked[i] == 'H')
                continue;
            marked[length++] = marked[i] switch
            {
                'I' => 'i',
                'U' => 'u',
                'Y' => 'y',
                'e' when isDiaeresis => 'ë',
                'i' when isDiaeresis => 'ï',
                var letter => letter,
            };
        }
        return length;
    }

    private static char Mark(char before, char letter, char after) =>
        letter switch
        {
            'u' when before == 'q' || Between(before, after) => 'U',
            'i' when Between(before, after) => 'I',
            'y' when FrenchStemmer.IsVowel(before) || FrenchStemmer.IsVowel(after) => 'Y',
            'ë' => 'e',
            'ï' => 'i',
            _ => letter,
        };

    private static bool Between(char before, char after) =>
        FrenchStemmer.IsVowel(before) && FrenchStemmer.IsVowel(after);
}
