namespace Resolutions.Segmenting.Labels;

/// <summary>Labels in digits of any script.</summary>
internal static class NumberLabels
{
    private const string QuotationMarks = "'‘’‛`´";
    private const int LongestMarks = 3;

    public static PrintedLabel? Read(LabelHead head)
    {
        var i = LabelHead.SkipDirectionMarks(head.Content, head.Start);
        if (head.IsOpener(i))
            return Bracketed(head, i);
        if (QuotationMarks.Contains(head.At(i), StringComparison.Ordinal))
            return Quoted(head, i);
        if (Named(head, i) is { } named)
            return named;
        // -6, ‏-6 and .6: in right-to-left lines the mark comes out before its number
        var isBehindMark = (head.At(i) == '.' || LabelHead.IsDash(head.At(i))) && char.IsDigit(head.At(i + 1));
        var start = isBehindMark ? i + 1 : i;
        var end = head.Digits(start, 3);
        if (end == start)
            return null;
        return DecimalLabels.Read(head, start)
            ?? Marked(head, start, end)
            ?? (isBehindMark ? BehindMark(head, start, end) : null);
    }

    // (1) [1] (1). (1)- (1 bis)
    private static PrintedLabel? Bracketed(LabelHead head, int open)
    {
        var start = head.SkipSpace(open + 1);
        var end = head.Digits(start, 3);
        var (suffix, mark) = NumberSuffixes.At(head, end);
        var close = head.SkipSpace(mark);
        if (end == start || !head.IsCloser(close))
            return null;
        var after = close + 1;
        if (head.At(after) is '.' or ':' || LabelHead.IsDash(head.At(after)))
            after++;
        return Label(head, start, end, after, suffix);
    }

    // ’1‘ ‘1’: how Arabic documents write the (i) of others
    private static PrintedLabel? Quoted(LabelHead head, int open)
    {
        var start = head.SkipSpace(open + 1);
        var end = head.Digits(start, 2);
        var close = head.SkipSpace(end);
        if (
            end == start
            || close >= head.Content.Length
            || !QuotationMarks.Contains(head.At(close), StringComparison.Ordinal)
        )
            return null;
        var label = Label(head, start, end, close + 1, "");
        return label is null ? null : label with { Marks = "‘’" };
    }

    // § 3   OP1   PP2 bis   OP3.
    private static PrintedLabel? Named(LabelHead head, int at)
    {
        var name =
            head.At(at) == '§' ? "§"
            : head.Content.AsSpan(at).StartsWith("OP", StringComparison.Ordinal) ? "OP"
            : head.Content.AsSpan(at).StartsWith("PP", StringComparison.Ordinal) ? "PP"
            : null;
        if (name is null)
            return null;
        var start = head.SkipSpace(at + name.Length);
        var end = head.Digits(start, 3);
        var (suffix, after) = NumberSuffixes.At(head, end);
        while (head.At(after) is '.' or ':' or ')' || LabelHead.IsDash(head.At(after)))
            after++;
        var isApart = head.IsEnd(after) || head.SkipSpace(after) > after;
        if (end == start || !isApart || (name == "§" && head.IsEnd(after)))
            return null;
        var label = Label(head, start, end, after, suffix);
        return label is null ? null : label with { Marks = name };
    }

    // 1. 1) 1.Until 1°) 1- 1 - 1: 1 bis. never "1.5", "24 - 25", "12:30", "3-day"
    private static PrintedLabel? Marked(LabelHead head, int start, int end)
    {
        var (suffix, marks) = NumberSuffixes.At(head, end);
        var mark = head.SkipSpace(marks);
        var isSpaced = head.Content.AsSpan(marks, mark - marks).Contains(' ');
        var after = mark;
        while (head.At(after) is '.' or ')' or '°' or 'º' or '/' || LabelHead.IsDash(head.At(after)))
            after++;
        if (after == mark && head.At(after) == ':' && head.At(after + 1) == ' ')
            after++;
        // 2° bis
        if (after > mark && suffix.Length == 0 && head.At(after - 1) is '°' or 'º')
            (suffix, after) = NumberSuffixes.At(head, after);
        if (after == mark && suffix.Length > 0 && isSpaced && head.BeginsSentence(mark))
            return Label(head, start, end, marks, suffix);
        if (
            after == mark
            || (after - mark > LongestMarks && suffix.Length == 0)
            || (isSpaced && !LabelHead.IsDash(head.At(mark)) && head.At(mark) != ')')
        )
            return null;
        var next = head.SkipSpace(after);
        var isGlued = next == after && !head.IsEnd(next);
        if (char.IsDigit(head.At(next)) && (isGlued || LabelHead.IsDash(head.At(after - 1)) || head.At(mark) == '/'))
            return null;
        if (isGlued && !(head.BeginsSentence(next) || (head.At(after - 1) == ')' && char.IsLetter(head.At(next)))))
            return null;
        return Label(head, start, end, after, suffix);
    }

    private static PrintedLabel? BehindMark(LabelHead head, int start, int end)
    {
        var next = head.SkipSpace(end);
        return next > end && head.BeginsSentence(next) ? Label(head, start, end, end, "") : null;
    }

    private static PrintedLabel? Label(LabelHead head, int start, int end, int after, string suffix)
    {
        var value = head.ValueOf(start, end);
        return value == 0
            ? null
            : new(head.Printed(after), after, LabelStyle.Number, value, head.MarksUntil(after), []) { Suffix = suffix };
    }
}
