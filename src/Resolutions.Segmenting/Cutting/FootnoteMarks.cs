using Resolutions.Segmenting.Labels;

namespace Resolutions.Segmenting.Cutting;

/// <summary>Reads the marks of footnotes: before a note, and after the word that refers to it.</summary>
internal static class FootnoteMarks
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Signs = "*†‡";
    private const int MostDigits = 3;

    /// <summary>The mark that a piece begins with, as a label; null where it begins with none. Numbers with marks of a list are labels already.</summary>
    public static PrintedLabel? Before(string content)
    {
        var end = 0;
        while (end < content.Length && Superscripts.Contains(content[end], StringComparison.Ordinal))
            end++;
        if (end > 0 && end < content.Length)
            return Mark(content[..end], LabelStyle.Number, ValueOf(content[..end]));
        while (end < content.Length && end < MostDigits && Signs.Contains(content[end], StringComparison.Ordinal))
            end++;
        if (end > 0 && end < content.Length)
            return Mark(content[..end], LabelStyle.Bullet, 0);
        var head = new LabelHead(content, 0);
        end = head.Digits(0, MostDigits);
        var isNumber = end > 0 && head.At(end) == ' ' && head.BeginsSentence(end + 1) && head.ValueOf(0, end) > 0;
        return isNumber ? Mark(content[..end], LabelStyle.Number, head.ValueOf(0, end)) : null;
    }

    public static bool IsSuperscript(PrintedLabel mark) =>
        Superscripts.Contains(mark.Text[0], StringComparison.Ordinal);

    public static bool IsSign(PrintedLabel mark) => Signs.Contains(mark.Text[0], StringComparison.Ordinal);

    /// <summary>Where each mark stands first after a word: consensus*, yearly[1], lakes¹, States,2. Numbers as ASCII digits.</summary>
    public static Dictionary<string, int> References(string characters)
    {
        var references = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 1; i < characters.Length; i++)
        {
            if (char.IsWhiteSpace(characters[i - 1]))
                continue;
            if (KeyAt(characters, i) is not { } key)
                continue;
            references.TryAdd(key.Text, i);
            i += key.Length - 1;
        }
        return references;
    }

    /// <summary>How <see cref="References"/> names the mark.</summary>
    public static string KeyOf(PrintedLabel mark) =>
        mark.Style == LabelStyle.Number
            ? mark.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : mark.Text;

    private static (string Text, int Length)? KeyAt(string characters, int i)
    {
        var c = characters[i];
        if (Signs.Contains(c, StringComparison.Ordinal))
            return (c.ToString(), 1);
        if (c == '[')
        {
            var close = characters.AsSpan(i, Math.Min(5, characters.Length - i)).IndexOf(']');
            return close > 1 && characters.AsSpan(i + 1, close - 1).IndexOfAnyExceptInRange('0', '9') < 0
                ? (characters.Substring(i + 1, close - 1), close + 1)
                : null;
        }
        var end = i;
        while (end < characters.Length && Superscripts.Contains(characters[end], StringComparison.Ordinal))
            end++;
        if (end > i)
            return (ValueOf(characters[i..end]).ToString(System.Globalization.CultureInfo.InvariantCulture), end - i);
        return GluedNumber(characters, i);
    }

    // Director-General;1   Member States,2   forests3 — never 5.1, A1, no.1 of a number of more than two digits
    private static (string Text, int Length)? GluedNumber(string characters, int i)
    {
        var end = i;
        while (end < characters.Length && char.IsAsciiDigit(characters[end]))
            end++;
        if (end == i || end - i > 2 || (end < characters.Length && char.IsLetterOrDigit(characters[end])))
            return null;
        var before = characters[i - 1] is ';' or ',' or '.' or ':' or ')' or '”' or '"' or '»' ? i - 2 : i - 1;
        var isAfterWord =
            before > 0
            && (
                char.IsLower(characters[before])
                || char.GetUnicodeCategory(characters[before]) == System.Globalization.UnicodeCategory.OtherLetter
            )
            && char.IsLetter(characters[before - 1]);
        return isAfterWord ? (characters[i..end].TrimStart('0'), end - i) : null;
    }

    private static int ValueOf(string superscripts)
    {
        var value = 0;
        foreach (var c in superscripts.Take(MostDigits))
            value = (value * 10) + Superscripts.IndexOf(c, StringComparison.Ordinal);
        return value;
    }

    private static PrintedLabel Mark(string text, LabelStyle style, int value) =>
        new(text, text.Length, style, value, "", []);
}
