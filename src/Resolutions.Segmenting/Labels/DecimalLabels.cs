namespace Resolutions.Segmenting.Labels;

/// <summary>Labels that count under a number: 4.1   5.1.2.   4-1.</summary>
internal static class DecimalLabels
{
    private const int FewestWithoutMark = 3;

    // 4.1 Until   4.1. until   4.1.2 until: never "1.5 million"
    public static PrintedLabel? Read(LabelHead head, int start)
    {
        var numbers = new List<int>();
        var end = start;
        while (head.Digits(end, 2) is var stop && stop > end)
        {
            numbers.Add(head.ValueOf(end, stop));
            end = head.At(stop) is '.' && char.IsDigit(head.At(stop + 1)) ? stop + 1 : stop;
            if (end == stop)
                break;
        }
        if (numbers.Count < 2 || numbers.Contains(0))
            return null;
        var mark = head.At(end);
        if (mark is '.' or ')')
            end++;
        var next = head.SkipSpace(end);
        var isFirm = mark is '.' or ')' || numbers.Count >= FewestWithoutMark;
        var isFollowed = head.IsEnd(end)
            ? isFirm
            : next > end && (head.BeginsSentence(next) || (isFirm && char.IsLetter(head.At(next))));
        return isFollowed
            ? new(head.Printed(end), end, LabelStyle.Decimal, numbers[^1], "." + mark, numbers[..^1])
            : null;
    }
}
