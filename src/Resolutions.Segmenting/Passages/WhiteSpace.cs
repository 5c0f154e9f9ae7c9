using System.Text;
using Resolutions.Model;

namespace Resolutions.Segmenting.Passages;

/// <summary>White space at the ends of spans and inside them.</summary>
internal static class WhiteSpace
{
    /// <summary>Whether an empty line parts two places of a text.</summary>
    public static bool IsEmptyLine(string text, int start, int end)
    {
        var between = text.AsSpan(start, end - start);
        return Math.Max(between.Count('\n'), between.Count('\r')) >= 2;
    }

    public static Span Trim(string characters, Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(characters[start]))
            start++;
        while (end > start && char.IsWhiteSpace(characters[end - 1]))
            end--;
        return new(start, end);
    }

    /// <summary>
    /// What the spans say, white space folded to single spaces; to none where a line ends inside a word: after a hyphen that
    /// the spans leave out, or after one that they keep, as compounds do.
    /// </summary>
    public static string Fold(string characters, IEnumerable<Span> spans) => Fold(characters, spans, origins: null);

    /// <summary>Where in <paramref name="characters"/> each character of what <see cref="Fold(string, IEnumerable{Span})"/> returns stands.</summary>
    public static IReadOnlyList<int> Origins(string characters, IEnumerable<Span> spans)
    {
        var origins = new List<int>();
        Fold(characters, spans, origins);
        return origins;
    }

    private static string Fold(string characters, IEnumerable<Span> spans, List<int>? origins)
    {
        var folded = new StringBuilder();
        var end = -1;
        foreach (var span in spans)
        {
            if (folded.Length > 0 && folded[^1] != ' ' && !LineHyphens.IsBroken(characters, end, span.Start))
                Append(' ', span.Start);
            for (var i = span.Start; i < span.End; i++)
            {
                if (!char.IsWhiteSpace(characters[i]))
                    Append(characters[i], i);
                else if (
                    folded.Length > 0
                    && folded[^1] != ' '
                    && !LineHyphens.IsBroken(characters, i, NextWord(characters, i, span.End))
                )
                    Append(' ', i);
                else if (folded.Length > 0 && folded[^1] != ' ')
                    i = NextWord(characters, i, span.End) - 1;
            }
            end = span.End;
        }
        return folded.ToString().TrimEnd(' ');

        void Append(char c, int origin)
        {
            folded.Append(c);
            origins?.Add(origin);
        }
    }

    private static int NextWord(string characters, int index, int end)
    {
        while (index < end && char.IsWhiteSpace(characters[index]))
            index++;
        return index;
    }
}
