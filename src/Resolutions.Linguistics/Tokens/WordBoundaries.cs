using System.Globalization;

namespace Resolutions.Linguistics.Tokens;

/// <summary>
/// Where words begin and end in a folded text, after the rules of Unicode (UAX #29) as far as they bear on words: letters,
/// marks and digits hold together, an apostrophe or middle dot between letters too; an ideograph or kana is a word each.
/// </summary>
internal static class WordBoundaries
{
    private enum Class : byte
    {
        None,
        Word,
        Joint,
        Lone,
        Pair,
    }

    private static readonly Class[] Classes = Classify();

    /// <summary>Moves to the next word that begins at or after a place; false where there is none.</summary>
    /// <param name="start">Of the word; before the call, where to look from.</param>
    public static bool Next(string folded, ref int start, out int end)
    {
        for (; start < folded.Length; start++)
        {
            var (kind, length) = At(folded, start);
            if (kind is not (Class.Word or Class.Lone))
                continue;
            end = start + length;
            if (kind == Class.Word)
                Extend(folded, ref end);
            return true;
        }
        end = start;
        return false;
    }

    private static void Extend(string folded, ref int end)
    {
        while (end < folded.Length)
        {
            var (kind, length) = At(folded, end);
            if (kind == Class.Joint && end + 1 < folded.Length)
            {
                var (after, more) = At(folded, end + 1);
                if (after != Class.Word)
                    return;
                length += more;
            }
            else if (kind != Class.Word)
                return;
            end += length;
        }
    }

    private static (Class Kind, int Length) At(string folded, int at)
    {
        var kind = Classes[folded[at]];
        if (kind != Class.Pair)
            return (kind, 1);
        if (at + 1 == folded.Length || !char.IsSurrogatePair(folded[at], folded[at + 1]))
            return (Class.None, 1);
        return (ClassOf(CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(folded[at], folded[at + 1]))), 2);
    }

    private static Class[] Classify()
    {
        var classes = new Class[0x10000];
        for (var unit = 0; unit < classes.Length; unit++)
        {
            var c = (char)unit;
            classes[unit] =
                c is '\'' or '\u00B7' or '\u05F3' or '\u05F4' ? Class.Joint
                : char.IsHighSurrogate(c) ? Class.Pair
                : c is (>= '\u3041' and <= '\u3096') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
                    ? Class.Lone
                : ClassOf(CharUnicodeInfo.GetUnicodeCategory(c));
        }
        return classes;
    }

    private static Class ClassOf(UnicodeCategory category) =>
        category
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.LetterNumber
                or UnicodeCategory.OtherNumber
            ? Class.Word
            : Class.None;
}
