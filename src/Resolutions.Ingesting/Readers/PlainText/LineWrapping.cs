using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.PlainText;

/// <summary>Tells a text that was wrapped at a width, as mail and old exports are, from one whose lines are paragraphs.</summary>
internal static class LineWrapping
{
    private const int Narrowest = 45;
    private const int Widest = 110;
    private const int FewestPairs = 3;
    private const int Even = 60;
    private const double MostFull = 0.6;

    /// <returns>The width in characters; null where lines are paragraphs.</returns>
    public static int? WidthOf(string characters, List<Span> lines)
    {
        var followed = lines
            .Zip(lines.Skip(1))
            .Where(pair => IsNextLine(characters, pair.First, pair.Second))
            .Where(pair => !BeginsItem(characters, pair.Second))
            .ToList();
        if (followed.Count < FewestPairs)
            return null;
        var lengths = followed.Select(pair => pair.First.Length).Order().ToList();
        var width = lengths[(int)(0.9 * (lengths.Count - 1))];
        if (width is < Narrowest or > Widest || lines.Any(line => line.Length > 2 * Widest))
            return null;
        var full = followed.Where(pair => IsFull(characters, pair.First, pair.Second, width)).ToList();
        return full.Count >= FewestPairs && full.Count >= MostFull * followed.Count && IsProse(characters, full)
            ? width
            : null;
    }

    /// <summary>Whether a line goes on where the one before ends, because its first word did not fit there.</summary>
    public static bool Continues(string characters, Span before, Span line, int width)
    {
        var last = LastLine(characters, before);
        return IsNextLine(characters, last, line)
            && !BeginsItem(characters, line)
            && IsFull(characters, last, line, width);
    }

    private static Span LastLine(string characters, Span span)
    {
        var start = span.End;
        while (start > span.Start && characters[start - 1] is not ('\n' or '\r'))
            start--;
        while (start < span.End && char.IsWhiteSpace(characters[start]))
            start++;
        return new(start, span.End);
    }

    /// <summary>
    /// Most lines of wrapped prose begin in the middle of a sentence, those of a column of headlines with a capital. Where
    /// the script has none, the lines must fill the width more evenly than headlines do.
    /// </summary>
    private static bool IsProse(string characters, List<(Span First, Span Second)> full)
    {
        var lower = full.Count(pair => char.IsLower(characters[pair.Second.Start]));
        var upper = full.Count(pair => char.IsUpper(characters[pair.Second.Start]));
        if (lower + upper > 0)
            return lower > upper;
        var longest = full.Max(pair => pair.First.Length);
        return longest >= Even && full.Count(pair => pair.First.Length >= 0.8 * longest) >= 0.9 * full.Count;
    }

    /// <summary>With no blank line between.</summary>
    private static bool IsNextLine(string characters, Span line, Span next)
    {
        var between = characters.AsSpan(line.End, next.Start - line.End);
        return between.Count('\n') <= 1 && between.Count('\r') <= 1;
    }

    private static bool IsFull(string characters, Span line, Span next, int width)
    {
        var word = 0;
        while (word < next.Length && !char.IsWhiteSpace(characters[next.Start + word]))
            word++;
        // A little slack: editors count indents and hanging punctuation each in their way.
        return line.Length + 1 + word > width - 2;
    }

    /// <summary>A bullet, or a number or letter with a mark: the line begins something new.</summary>
    private static bool BeginsItem(string characters, Span line)
    {
        var head = characters.AsSpan(line.Start, Math.Min(8, line.Length));
        if (head[0] is '-' or '–' or '—' or '•' or '*' or '(' or '[' or '«' or '“')
            return head[0] is not ('(' or '«' or '“' or '[') || head[1..].IndexOfAny(")]") > 0;
        var i = 0;
        while (i < head.Length && i < 4 && char.IsLetterOrDigit(head[i]))
            i++;
        // 29-30 and 3.5 are none.
        var isMarked =
            i > 0 && i + 1 < head.Length && head[i] is '.' or ')' or '-' or '°' or '–' && !char.IsDigit(head[i + 1]);
        return isMarked && (char.IsDigit(head[0]) || i <= 1);
    }
}
