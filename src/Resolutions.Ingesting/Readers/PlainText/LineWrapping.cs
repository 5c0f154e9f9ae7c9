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
    private const double ShareOfWidth = 0.5;
    private const int MostLettersOfLabel = 2;
    private const string Gap = "        ";

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
        var lengths = followed.Select(pair => IndentOf(characters, pair.First) + pair.First.Length).Order().ToList();
        var width = lengths[(int)(0.9 * (lengths.Count - 1))];
        if (width is < Narrowest or > Widest || lines.Any(line => line.Length > 2 * Widest))
            return null;
        // Lines of a masthead or a signature, short by nature, tell nothing of the width.
        followed.RemoveAll(pair => pair.First.Length < ShareOfWidth * width);
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
        return between.Count('\n') <= 1
            && between.Count('\r') <= 1
            && !between.Contains('\f')
            && !IsInColumns(characters, line)
            && !IsInColumns(characters, next);
    }

    /// <summary>A body on the left, a symbol or a page number on the right: a line of its own.</summary>
    private static bool IsInColumns(string characters, Span line) =>
        characters.AsSpan(line.Start, line.Length).Contains(Gap, StringComparison.Ordinal);

    private static bool IsFull(string characters, Span line, Span next, int width)
    {
        var word = 0;
        while (word < next.Length && !char.IsWhiteSpace(characters[next.Start + word]))
            word++;
        // A little slack: editors count hanging punctuation each in their way.
        return IndentOf(characters, line) + line.Length + 1 + word > width - 2;
    }

    private static int IndentOf(string characters, Span line)
    {
        var start = line.Start;
        while (start > 0 && characters[start - 1] is ' ' or '\u00A0')
            start--;
        return start == 0 || characters[start - 1] is '\n' or '\r' ? line.Start - start : 0;
    }

    /// <summary>A bullet, or a number or letter with a mark: the line begins something new.</summary>
    private static bool BeginsItem(string characters, Span line)
    {
        var head = characters.AsSpan(line.Start, Math.Min(8, line.Length));
        if (head[0] is '(' or '[')
            return head[1..].IndexOfAny(")]") is > 0 and var close && IsCount(head.Slice(1, close));
        if (head[0] is '-' or '–' or '—' or '•' or '*' or '«' or '“')
            return head[0] is not ('«' or '“') || head[1..].IndexOfAny(")]") > 0;
        // .2 take … — as maritime bodies count under a number
        if (head[0] == '.')
            return head.Length > 2 && char.IsDigit(head[1]) && (char.IsDigit(head[2]) || head[2] is ' ' or '\t');
        var i = 0;
        while (i < head.Length && i < 5 && char.IsLetterOrDigit(head[i]))
            i++;
        // 29-30 and 3.5 are none.
        var isMarked =
            i > 0 && i + 1 < head.Length && head[i] is '.' or ')' or '-' or '°' or '–' && !char.IsDigit(head[i + 1]);
        return isMarked
            && (char.IsDigit(head[0]) || i <= 1 || (head[i] is '.' or ')' && head[i + 1] == ' ' && IsRoman(head[..i])));
    }

    // (a) (iii) (12) (2 bis), never (CEMAC) (see
    private static bool IsCount(ReadOnlySpan<char> inside) =>
        inside.Length <= MostLettersOfLabel || char.IsDigit(inside.TrimStart()[0]) || IsRoman(inside.Trim());

    // ii. iii) viii.
    private static bool IsRoman(ReadOnlySpan<char> letters) =>
        letters.Length > 0 && letters.IndexOfAnyExcept("ivx") < 0;
}
