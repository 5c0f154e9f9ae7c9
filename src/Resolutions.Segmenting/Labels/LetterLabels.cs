using Resolutions.Linguistics.Folding;
using Resolutions.Linguistics.Labels;
using Resolutions.Segmenting.Languages;

namespace Resolutions.Segmenting.Labels;

/// <summary>Labels in letters and roman numbers: (a) b) أ- iv) II.</summary>
internal static class LetterLabels
{
    public static PrintedLabel? Read(LabelHead head, LanguageFacts facts)
    {
        var open = LabelHead.SkipDirectionMarks(head.Content, head.Start);
        var isOpened = head.IsOpener(open);
        var start = isOpened ? head.SkipSpace(open + 1) : open;
        var end = start;
        while (char.IsLetter(head.At(end)) && end - start < 8)
            end++;
        if (end == start || char.IsLetter(head.At(end)))
            return null;
        var printed = head.Content[start..end].TrimEnd('ـ');
        var after = End(head, end, isOpened, printed);
        return after < 0 ? null : Roman(head, printed, after, facts) ?? Letter(head, printed, after, facts);
    }

    /// <summary>Where the marks after the letters end; -1 where they are no label's.</summary>
    private static int End(LabelHead head, int end, bool isOpened, string printed)
    {
        var mark = head.SkipSpace(end);
        if (isOpened)
        {
            if (!head.IsCloser(mark))
                return -1;
            return head.At(mark + 1) is '.' or ':' || LabelHead.IsDash(head.At(mark + 1)) ? mark + 2 : mark + 1;
        }
        var isArabic = printed.Length > 0 && printed[0] > '\u0600';
        var isMark =
            head.At(mark) == ')'
            || (head.At(mark) == '/' && mark == end && head.At(mark + 1) == ' ')
            || (head.At(mark) == '.' && mark == end)
            || (LabelHead.IsDash(head.At(mark)) && (isArabic || char.IsUpper(printed.FirstOrDefault('a'))))
            || head.Content[end - 1] == 'ـ';
        var after = head.Content[end - 1] == 'ـ' && !isMark ? end : mark + 1;
        while (head.At(after) is '.' or ')' || LabelHead.IsDash(head.At(after)))
            after++;
        var isFollowed = head.IsEnd(after) || head.At(after) == ' ' || (head.At(after - 1) != '.' && isArabic);
        return isMark && isFollowed ? after : -1;
    }

    private static PrintedLabel? Roman(LabelHead head, string printed, int after, LanguageFacts facts)
    {
        if (RomanNumbers.Parse(printed) is not (> 0 and < 60 and var value))
            return null;
        var isUpper = char.IsUpper(printed[0]);
        var style = isUpper ? LabelStyle.UpperRoman : LabelStyle.LowerRoman;
        var roman = new PrintedLabel(head.Printed(after), after, style, value, head.MarksUntil(after), []);
        return printed.Length > 1 ? roman
            : Letter(head, printed, after, facts) is { } letter ? letter with { Roman = roman }
            : roman;
    }

    /// <summary>(aa) follows (z), or begins a list of its own.</summary>
    private static PrintedLabel Doubled(LabelHead head, string printed, int after)
    {
        var marks = head.MarksUntil(after);
        var value = printed[0] - 'a' + 1;
        return new(head.Printed(after), after, LabelStyle.Letter, value + 26, marks, [])
        {
            Roman = new(head.Printed(after), after, LabelStyle.DoubledLetter, value, marks, []),
        };
    }

    private static PrintedLabel? Letter(LabelHead head, string printed, int after, LanguageFacts facts)
    {
        if (printed.Length == 2 && printed[0] == printed[1] && char.IsAsciiLetterLower(printed[0]))
            return Doubled(head, printed, after);
        if (printed.Length != 1)
            return null;
        var folded = FoldedText.Fold(printed);
        var value = folded.Length == 1 ? facts.Letters.IndexOf(folded[0], StringComparison.Ordinal) : -1;
        if (value < 0 && folded.Length == 1 && char.IsAsciiLetterLower(folded[0]))
            value = folded[0] - 'a';
        var style = char.IsUpper(printed[0]) ? LabelStyle.UpperLetter : LabelStyle.Letter;
        if (value < 0)
            return null;
        return new(head.Printed(after), after, style, value + 1, head.MarksUntil(after), [])
        {
            PlaceInAlphabet = ArabicListLetters.PlaceIn(ArabicListLetters.Alphabet, folded[0]),
        };
    }
}
