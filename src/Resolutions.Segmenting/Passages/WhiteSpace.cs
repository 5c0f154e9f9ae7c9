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

    /// <summary>What the spans say, white space folded to single spaces.</summary>
    public static string Fold(string characters, IEnumerable<Span> spans)
    {
        var folded = new StringBuilder();
        foreach (var span in spans)
        {
            if (folded.Length > 0)
                folded.Append(' ');
            foreach (var c in characters.AsSpan(span.Start, span.Length))
            {
                if (!char.IsWhiteSpace(c))
                    folded.Append(c);
                else if (folded.Length > 0 && folded[^1] != ' ')
                    folded.Append(' ');
            }
        }
        return folded.ToString().TrimEnd(' ');
    }
}
