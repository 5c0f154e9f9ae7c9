using System.Globalization;

namespace Resolutions.Ingesting.Readers;

/// <summary>Tells text that shows nothing: white space, and marks of direction or joining with nothing to act on.</summary>
internal static class BlankText
{
    /// <summary>Nothing but white space and format characters (Unicode category Cf: RLM, ZWSP, a byte order mark in the middle).</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsWhiteSpace(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format)
                return false;
        return true;
    }
}
