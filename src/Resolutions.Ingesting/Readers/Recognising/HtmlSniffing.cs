using System.Text.RegularExpressions;

namespace Resolutions.Ingesting.Readers.Recognising;

/// <summary>Tells pages by how they begin, as browsers do (<see href="https://mimesniff.spec.whatwg.org/#rules-for-identifying-an-unknown-mime-type"/>).</summary>
internal static partial class HtmlSniffing
{
    /// <param name="head">The beginning of a source, without white space before it.</param>
    /// <param name="isLenient">Whether any tag or comment at the beginning tells; else only what no other text begins with.</param>
    /// <returns>The media type of HTML or XHTML; null where it is neither.</returns>
    public static string? Recognise(string head, bool isLenient)
    {
        if (XmlPage.IsMatch(head))
            return MediaTypes.Xhtml;
        return Page.IsMatch(head) || (isLenient && Tag.IsMatch(head)) ? MediaTypes.Html : null;
    }

    // <?xml version="1.0"?> <!-- saved --> <html xmlns="http://www.w3.org/1999/xhtml">
    [GeneratedRegex(
        @"^<\?xml\b[^>]*>\s*(<!--.*?-->\s*)*(<!doctype\s+html[\s>]|<html[\s>])",
        RegexOptions.NonBacktracking
            | RegexOptions.IgnoreCase
            | RegexOptions.Singleline
            | RegexOptions.CultureInvariant
            | RegexOptions.ExplicitCapture
    )]
    private static partial Regex XmlPage { get; }

    // <!-- saved --> <!DOCTYPE html>
    [GeneratedRegex(
        @"^(<!--.*?-->\s*)*(<!doctype\s+html[\s>]|<html[\s>]|<head[\s>]|<body[\s>])",
        RegexOptions.NonBacktracking
            | RegexOptions.IgnoreCase
            | RegexOptions.Singleline
            | RegexOptions.CultureInvariant
            | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Page { get; }

    // <div class="article">
    [GeneratedRegex(
        "^(<!--|<(script|iframe|h1|div|font|table|a|style|title|b|br|p|meta|link|main|article|section)[ \t\r\n\f/>])",
        RegexOptions.NonBacktracking
            | RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
            | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Tag { get; }
}
