using System.Globalization;

namespace Resolutions.Segmenting.Labels;

/// <summary>The beginning of a clause, read character by character.</summary>
/// <param name="Content">White space folded.</param>
/// <param name="Start">Where the label would begin, after a list mark.</param>
internal readonly record struct LabelHead(string Content, int Start)
{
    private static readonly char[] Trimmed = [' ', .. DirectionMarks];

    private const string DirectionMarks =
        "\u061C\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF";

    /// <summary>A NUL after the end.</summary>
    public char At(int index) => index < Content.Length ? Content[index] : '\0';

    public bool IsEnd(int index) => index >= Content.Length;

    public bool IsOpener(int index) => At(index) is '(' or '[';

    public bool IsCloser(int index) => At(index) is ')' or ']';

    public static bool IsDash(char c) => c is '-' or '–' or '—' or 'ـ' or '‑' or '−';

    public int Digits(int index, int most)
    {
        var end = index;
        while (end < Content.Length && end - index < most && char.IsDigit(Content[end]))
            end++;
        return char.IsDigit(At(end)) ? index : end;
    }

    /// <summary>Of digits of any script.</summary>
    public int ValueOf(int start, int end)
    {
        var value = 0;
        for (var i = start; i < end; i++)
            value = (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(Content[i]);
        return value;
    }

    /// <summary>Past white space and marks of direction.</summary>
    public int SkipSpace(int index)
    {
        int before;
        do
        {
            before = index;
            while (At(index) == ' ')
                index++;
            index = SkipDirectionMarks(Content, index);
        } while (index > before);
        return index;
    }

    /// <summary>Whether a sentence could begin here: a capital, a letter of a script without capitals, an opening mark.</summary>
    public bool BeginsSentence(int index)
    {
        var c = At(index);
        return char.IsUpper(c) || (char.IsLetter(c) && !char.IsLower(c)) || c is '«' or '“' or '"' or '(';
    }

    public static int SkipDirectionMarks(string content, int index)
    {
        while (index < content.Length && DirectionMarks.Contains(content[index], StringComparison.Ordinal))
            index++;
        return index;
    }

    /// <summary>From <see cref="Start"/> to <paramref name="end"/>, as printed.</summary>
    public string Printed(int end) => Content[Start..end].Trim(Trimmed);

    public string MarksUntil(int end) =>
        string.Concat(Printed(end).Where(c => !char.IsLetterOrDigit(c) && !char.IsWhiteSpace(c)));
}
