using System.Globalization;

namespace Resolutions.Linguistics.Stems;

/// <summary>
/// The first letters of a word, for languages without a stemmer of their own. Five serve inflected and agglutinative
/// languages about as well as a stemmer (Can and others 2008 for Turkish, McNamee and Mayfield 2004 for European ones);
/// scripts that write no vowels, or a syllable with a letter, need fewer.
/// </summary>
internal static class PrefixStem
{
    private const int Alphabetic = 5;
    private const int Consonantal = 4;
    private const int Syllabic = 2;

    /// <param name="folded">With or without letters; nothing is cut where there are digits or ideographs.</param>
    public static string Of(string folded)
    {
        var length = LengthFor(folded);
        if (folded.Length <= length)
            return folded;
        foreach (var c in folded)
        {
            if (char.IsDigit(c))
                return folded;
        }
        // Not between the halves of a letter, nor before the marks that belong to it.
        while (length < folded.Length && IsContinuation(folded[length]))
            length++;
        return folded[..length];
    }

    private static int LengthFor(string folded)
    {
        foreach (var c in folded)
        {
            if (char.IsLetter(c))
                return LengthFor(c);
        }
        return Alphabetic;
    }

    private static int LengthFor(char letter) =>
        letter switch
        {
            // Hebrew, Arabic, Syriac, Thaana, N'Ko; Ethiopic
            >= '\u0590' and <= '\u08FF' or >= '\u1200' and <= '\u139F' => Consonantal,
            // Thai and Lao, which write no spaces; kana, ideographs
            >= '\u0E00' and <= '\u0EFF' or >= '\u3000' and <= '\u9FFF' => int.MaxValue,
            // Hangul
            >= '\uAC00' and <= '\uD7AF' => Syllabic,
            _ => Alphabetic,
        };

    private static bool IsContinuation(char c) =>
        char.IsLowSurrogate(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
