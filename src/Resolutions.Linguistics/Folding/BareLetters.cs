using System.Globalization;
using System.Text;

namespace Resolutions.Linguistics.Folding;

/// <summary>
/// A text without what stands on, in or between letters for the eye alone: Arabic vowel marks, tatweel, presentation forms,
/// marks of direction and joining. Letters, accents and case stay, for they tell languages apart. For matching only.
/// </summary>
internal static class BareLetters
{
    private const char Tatweel = '\u0640';

    public static string Of(string text)
    {
        var at = 0;
        while (at < text.Length && !IsForTheEye(text[at]))
            at++;
        if (at == text.Length)
            return text;
        var bare = new StringBuilder(text, 0, at, text.Length);
        foreach (var c in text.AsSpan(at))
        {
            if (IsPresentationForm(c))
                bare.Append(Letters.PlainForm(c) ?? c.ToString());
            else if (!IsForTheEye(c))
                bare.Append(c);
        }
        return bare.ToString();
    }

    private static bool IsForTheEye(char c) =>
        c >= '\u00AD'
        && (
            c == Tatweel
            || IsPresentationForm(c)
            || c is (>= '\u064B' and <= '\u065F') or '\u0670'
            || char.GetUnicodeCategory(c) == UnicodeCategory.Format
        );

    // Blocks of Arabic and Latin forms that stand for letters of their own.
    private static bool IsPresentationForm(char c) =>
        c is (>= '\uFB00' and <= '\uFB06') or (>= '\uFB50' and <= '\uFDFB') or (>= '\uFE70' and <= '\uFEFC');
}
