using System.Buffers;

namespace Resolutions.Ingesting.Readers.Encodings;

/// <summary>The characters that texts do without.</summary>
internal static class ControlCharacters
{
    private const double MostInText = 0.01;

    // All of C0 but tab, line feed, vertical tab, form feed, carriage return, and the end mark of old editors.
    private static readonly SearchValues<char> Odd = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001b\u001c\u001d\u001e\u001f"
    );

    /// <summary>Whether there is a NUL, which no text holds and Postgres could not keep, or one in a hundred is for machines.</summary>
    public static bool AreTooMany(string characters)
    {
        if (characters.Contains('\0'))
            return true;
        var count = 0;
        var rest = characters.AsSpan();
        while (rest.IndexOfAny(Odd) is >= 0 and var at)
        {
            count++;
            rest = rest[(at + 1)..];
        }
        return count > MostInText * characters.Length;
    }
}
