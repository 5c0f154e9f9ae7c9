using System.Globalization;

namespace Resolutions.Ingesting.Files;

/// <summary>Words out of a file, or its name, as a terminal or a page may be given them.</summary>
public static class HarmlessText
{
    /// <summary>
    /// Shows as \u001b what would command a terminal, break the line or turn round the direction of what follows
    /// (<see href="https://www.unicode.org/reports/tr36/">Unicode TR 36</see>, 2.10.2).
    /// </summary>
    public static string Of(string text) =>
        string.Concat(
            text.Select(character =>
                char.IsControl(character) || IsDirecting(character)
                    ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}")
                    : character.ToString()
            )
        );

    private static bool IsDirecting(char character) =>
        character is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029';
}
