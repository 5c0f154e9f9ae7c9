using System.Text.RegularExpressions;

namespace Resolutions.Ingesting.Readers.Pdf.Paragraphs;

/// <summary>Tells the numbers of pages, and symbols of documents, which pages print at their head and foot.</summary>
internal static partial class PageNumbers
{
    public static bool IsPageNumber(string text) => Number.IsMatch(text);

    /// <summary>The symbols of documents in a line.</summary>
    public static IEnumerable<string> SymbolsIn(string text) => Symbol.Matches(text).Select(match => match.Value);

    // "3", "- 3 -", "Page 2 of 9", "2/35", "p. iv", "صفحة ٣ من ٩"
    [GeneratedRegex(
        @"^[-–—|\s]*((page|p\.|صفحة|ص)\s*)?(\d{1,4}|[ivxl]{1,6})(\s*(/|\||of|sur|de|من)\s*\d{1,4})?[-–—|\s]*$",
        RegexOptions.NonBacktracking
            | RegexOptions.ExplicitCapture
            | RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
    )]
    private static partial Regex Number { get; }

    // "A/RES/70/1", "OIC/CFM-1/2020/RES.1"
    [GeneratedRegex(
        @"\b[A-Z][A-Z0-9.\-]{0,11}(/[A-Z0-9.\-]{1,16}){1,6}",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Symbol { get; }
}
