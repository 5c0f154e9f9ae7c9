namespace Resolutions.Ingesting.Readers.Encodings;

/// <summary>How likely a letter is at its place in an Arabic word.</summary>
internal static class ArabicPlausibility
{
    // What a letter that is as frequent as the thirty-sixth part of a text gives.
    private const double EvenShare = 28;
    private const double Least = -4;

    // In a thousand letters of modern prose, as counts of newspapers agree within a few.
    private static readonly Dictionary<char, int> InThousand = new()
    {
        ['ا'] = 140,
        ['ل'] = 118,
        ['ي'] = 67,
        ['م'] = 65,
        ['و'] = 60,
        ['ن'] = 58,
        ['ر'] = 50,
        ['ت'] = 48,
        ['ب'] = 38,
        ['ع'] = 37,
        ['ة'] = 35,
        ['د'] = 33,
        ['ه'] = 28,
        ['س'] = 28,
        ['ف'] = 27,
        ['ق'] = 24,
        ['ك'] = 23,
        ['أ'] = 22,
        ['ح'] = 19,
        ['ج'] = 14,
        ['ط'] = 13,
        ['ش'] = 12,
        ['ص'] = 11,
        ['إ'] = 11,
        ['خ'] = 9,
        ['ى'] = 9,
        ['ض'] = 8,
        ['ذ'] = 8,
        ['ث'] = 7,
        ['ز'] = 6,
        ['غ'] = 5,
        ['ئ'] = 5,
        ['ء'] = 4,
        ['ظ'] = 4,
        ['آ'] = 2,
        ['ؤ'] = 2,
    };

    /// <summary>Letters, vowel marks and tatweel, Persian ones among them.</summary>
    public static bool IsLetter(char c) =>
        c is (>= '\u0620' and <= '\u0652') or '\u0670' or (>= '\u0671' and <= '\u06D3');

    /// <param name="before">The character before it, of any kind but a Latin letter.</param>
    public static double Points(char before, char c, char after)
    {
        if (c is '\u0640')
            return IsLetter(before) || IsLetter(after) ? 0 : -2;
        if (IsVowelMark(c))
            return VowelPoints(before, c, after);
        if (!InThousand.TryGetValue(c, out var share))
            return Least;
        var points = Math.Log(share / EvenShare) + 1;
        // Only words end in these; and none begins with a bare hamza.
        if ((c is 'ة' or 'ى' && IsBase(after)) || (c is 'ء' && !IsLetter(before)))
            points -= 4;
        // The article.
        if (c is 'ل' && before is 'ا')
            points += 0.5;
        return !IsLetter(before) && !IsLetter(after) && c is not ('و' or 'أ' or 'ب' or 'ج' or 'د')
            ? points - 2
            : points;
    }

    // Marks stand on letters; the three of indefinite nouns at the end of words.
    private static double VowelPoints(char before, char c, char after)
    {
        if (!IsLetter(before))
            return Least;
        return c is >= '\u064B' and <= '\u064D' && IsBase(after) && after is not 'ا' ? -3 : 0;
    }

    private static bool IsVowelMark(char c) => c is (>= '\u064B' and <= '\u0652') or '\u0670';

    private static bool IsBase(char c) => IsLetter(c) && !IsVowelMark(c);
}
