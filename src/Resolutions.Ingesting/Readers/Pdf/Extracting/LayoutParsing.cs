using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Resolutions.Ingesting.Readers.Pdf.Layout;

namespace Resolutions.Ingesting.Readers.Pdf.Extracting;

/// <summary>
/// Reads what <c>pdftotext -bbox-layout</c> writes: XHTML, an element a line. It is read line by line, because the
/// characters of a broken font make it XML that no parser takes.
/// </summary>
internal static partial class LayoutParsing
{
    public static async Task<IReadOnlyList<PdfPage>> ReadAsync(TextReader output, CancellationToken cancellation)
    {
        var pages = new List<PdfPage>();
        var line = 0;
        while (await output.ReadLineAsync(cancellation) is { } written)
        {
            if (written.Contains("<word ", StringComparison.Ordinal))
            {
                if (pages.Count > 0 && Word.Match(written) is { Success: true } word)
                    Add(pages[^1], word, line);
            }
            else if (written.Contains("<line ", StringComparison.Ordinal))
            {
                line++;
            }
            else if (Page.Match(written) is { Success: true } page)
            {
                pages.Add(new(Number(page, "width"), Number(page, "height")));
            }
        }
        return pages;
    }

    private static void Add(PdfPage page, Match word, int line)
    {
        var text = WebUtility.HtmlDecode(word.Groups["text"].Value).Replace("\0", "", StringComparison.Ordinal).Trim();
        Box box = new(Number(word, "left"), Number(word, "top"), Number(word, "right"), Number(word, "bottom"));
        if (text.Length > 0 && box.Width >= 0 && box.Height > 0)
            page.Words.Add(new(box, text, line));
    }

    private static double Number(Match match, string group) =>
        double.Parse(match.Groups[group].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);

    // <page width="595.000000" height="842.000000">
    [GeneratedRegex(
        @"<page width=""(?<width>\d{1,7}(\.\d{1,9})?)"" height=""(?<height>\d{1,7}(\.\d{1,9})?)"">",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Page { get; }

    // <word xMin="68.249997" yMin="114.671995" xMax="88.710000" yMax="131.015995">The</word>
    [GeneratedRegex(
        @"<word xMin=""(?<left>-?\d{1,7}(\.\d{1,9})?)"" yMin=""(?<top>-?\d{1,7}(\.\d{1,9})?)"" xMax=""(?<right>-?\d{1,7}(\.\d{1,9})?)"" yMax=""(?<bottom>-?\d{1,7}(\.\d{1,9})?)"">(?<text>.*)</word>",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Word { get; }
}
