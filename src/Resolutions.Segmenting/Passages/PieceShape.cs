using System.Buffers;
using System.Globalization;
using Resolutions.Segmenting.Labels;

namespace Resolutions.Segmenting.Passages;

/// <summary>What the look of a piece tells, whatever its words say.</summary>
internal static class PieceShape
{
    /// <summary>Longer than any headline of the press.</summary>
    public const int LongestHeadline = 220;

    private static readonly SearchValues<char> Openers = SearchValues.Create("«“\"'‘( ");

    // Marks of footnotes among them.
    private const string Closers = "»”’\"')]}›*¹²³⁴⁵⁶⁷⁸⁹⁰";

    /// <summary>The last character that is neither white space nor a closing mark nor one of direction; a NUL for none.</summary>
    public static char LastMark(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && IsAfterMark(text[end - 1]))
            end--;
        return end == 0 ? '\0' : text[end - 1];
    }

    // Marks of direction close what they opened after the last point or comma.
    private static bool IsAfterMark(char c) =>
        char.IsWhiteSpace(c)
        || Closers.Contains(c, StringComparison.Ordinal)
        || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>Ends as a sentence or a clause ends.</summary>
    public static bool IsTerminated(string text) =>
        LastMark(text) is '.' or '!' or '?' or '؟' or '…' or ':' or ';' or '؛' or '۔';

    public static bool EndsInComma(string text) => LastMark(text) is ',' or '،';

    public static bool EndsInColon(string text) => LastMark(text) is ':';

    public static bool HasLetters(string text) =>
        text.AsSpan().ContainsAnyInRange('A', char.MaxValue) && text.Any(char.IsLetter);

    /// <summary>A short line with no full stop, as menus and headlines are.</summary>
    public static bool IsHeadlineLike(Piece piece) =>
        piece.Label is null or { Style: LabelStyle.Bullet }
        && piece.Content.Length <= LongestHeadline
        && LastMark(piece.Content) is not ('.' or ';' or ':' or '؛' or '۔' or ',' or '،');

    /// <summary>The number of sentences, as far as full stops tell.</summary>
    public static int Sentences(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var ends = text[i] is '.' or '!' or '?' or '؟' or '…' or '۔';
            var last = i + 1 >= text.Length || text.AsSpan(i + 1).IndexOfAnyExcept(Closers + " .") < 0;
            if (
                ends
                && (last || (text[i + 1] == ' ' && i > 1 && char.IsLetter(text[i - 1]) && char.IsLetter(text[i - 2])))
            )
            {
                count++;
                if (last)
                    return count;
            }
        }
        return count;
    }

    /// <summary>Begins as the middle of a sentence does.</summary>
    public static bool BeginsLowerCase(string text)
    {
        var i = text.AsSpan().IndexOfAnyExcept(Openers);
        return i >= 0 && char.IsLower(text[i]);
    }
}
