using AngleSharp.Dom;

namespace Resolutions.Ingesting.Readers.Html.Walking;

/// <summary>
/// Keeps numbers that are set above the line apart from the digits and words before them: the mark of a note after
/// 2030 makes no year 20301, and 10 to the 6th is not 106.
/// </summary>
internal static class RaisedNumbers
{
    private const string Digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const int Longest = 12;

    public static bool IsNumber(IElement element) =>
        element.TextContent.Trim() is { Length: > 0 and <= Longest } text
        && text.All(c => char.IsAsciiDigit(c) || c is ',' or ' ')
        && text.Any(char.IsAsciiDigit);

    /// <summary>In the superscript digits of Unicode, which folding reads as no number.</summary>
    public static string Raise(string text) =>
        string.Concat(text.Select(c => char.IsAsciiDigit(c) ? Digits[c - '0'] : c));
}
