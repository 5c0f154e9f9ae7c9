namespace Resolutions.Segmenting.Labels;

/// <summary>Labels in digits of any script.</summary>
internal static class NumberLabels
{
    public static PrintedLabel? Read(LabelHead head)
    {
        var i = LabelHead.SkipDirectionMarks(head.Content, head.Start);
        if (head.IsOpener(i))
            return Bracketed(head, i);
        // -6, ‏-6 and .6: in right-to-left lines the mark comes out before its number
        var isBehindMark = (head.At(i) == '.' || LabelHead.IsDash(head.At(i))) && char.IsDigit(head.At(i + 1));
        var start = isBehindMark ? i + 1 : i;
        var end = head.Digits(start, 3);
        if (end == start)
            return null;
        return Path(head, start) ?? Marked(head, start, end) ?? (isBehindMark ? BehindMark(head, start, end) : null);
    }

    // (1) [1] (1). (1)-
    private static PrintedLabel? Bracketed(LabelHead head, int open)
    {
        var start = head.SkipSpace(open + 1);
        var end = head.Digits(start, 3);
        var close = head.SkipSpace(end);
        if (end == start || !head.IsCloser(close))
            return null;
        var after = close + 1;
        if (head.At(after) is '.' or ':' || LabelHead.IsDash(head.At(after)))
            after++;
        return Label(head, start, end, after, []);
    }

    // 1. 1) 1.Until 1°) 1- 1 - 1: never "1.5", "24 - 25", "12:30", "3-day"
    private static PrintedLabel? Marked(LabelHead head, int start, int end)
    {
        var mark = head.SkipSpace(end);
        var after = mark;
        while (head.At(after) is '.' or ')' or '°' or 'º' or '/' || LabelHead.IsDash(head.At(after)))
            after++;
        if (after == mark && head.At(after) == ':' && head.At(after + 1) == ' ')
            after++;
        if (
            after == mark
            || after - mark > 3
            || (mark > end && !LabelHead.IsDash(head.At(mark)) && head.At(mark) != ')')
        )
            return null;
        var next = head.SkipSpace(after);
        var isGlued = next == after && !head.IsEnd(next);
        if (char.IsDigit(head.At(next)) && (isGlued || LabelHead.IsDash(head.At(after - 1)) || head.At(mark) == '/'))
            return null;
        if (isGlued && !(head.BeginsSentence(next) || (head.At(after - 1) == ')' && char.IsLetter(head.At(next)))))
            return null;
        return Label(head, start, end, after, []);
    }

    // 4.1 Until, 4.1.2. Until: never "1.5 million"
    private static PrintedLabel? Path(LabelHead head, int start)
    {
        var numbers = new List<int>();
        var end = start;
        while (head.Digits(end, 2) is var stop && stop > end)
        {
            numbers.Add(head.ValueOf(end, stop));
            end = head.At(stop) == '.' && char.IsDigit(head.At(stop + 1)) ? stop + 1 : stop;
            if (end == stop)
                break;
        }
        if (numbers.Count < 2)
            return null;
        var last = end;
        if (head.At(end) is '.' or ')')
            end++;
        var next = head.SkipSpace(end);
        return next > end && head.BeginsSentence(next)
            ? new(head.Printed(end), end, LabelStyle.Number, numbers[^1], "." + head.At(last), numbers[..^1])
            : null;
    }

    private static PrintedLabel? BehindMark(LabelHead head, int start, int end)
    {
        var next = head.SkipSpace(end);
        return next > end && head.BeginsSentence(next) ? Label(head, start, end, end, []) : null;
    }

    private static PrintedLabel? Label(LabelHead head, int start, int end, int after, IReadOnlyList<int> path)
    {
        var value = head.ValueOf(start, end);
        return value == 0
            ? null
            : new(head.Printed(after), after, LabelStyle.Number, value, head.MarksUntil(after), path);
    }
}
