using System.Text.RegularExpressions;
using Resolutions.Ingesting.Readers.Pdf.Layout;

namespace Resolutions.Ingesting.Readers.Pdf.Paragraphs;

/// <summary>Finds footnotes: rows in smaller letters at the end of a page, the first of them with a mark.</summary>
internal static partial class NoteRows
{
    private const double Smaller = 0.93;

    public static bool BeginsNote(string text) => Mark.IsMatch(text);

    /// <param name="rows">Of a page without its head and foot, from top to bottom.</param>
    /// <param name="fontHeight">Of most of the document's text.</param>
    /// <param name="goesOn">Whether the page before ended with a footnote, which may go on here.</param>
    /// <returns>How many rows, from the last one up, are footnotes.</returns>
    public static int Count(List<Row> rows, double fontHeight, bool goesOn)
    {
        var small = 0;
        while (small < rows.Count && rows[rows.Count - 1 - small].FontHeight <= Smaller * fontHeight)
            small++;
        // A page all in small letters is an annex, not a note.
        if (small == rows.Count)
            return 0;
        if (goesOn && small > 0)
            return small;
        while (small > 0 && !BeginsNote(rows[^small].Text))
            small--;
        return small;
    }

    // "1 Measured in", "* Adopted", "[2] LT/4", "¹ In metres"
    [GeneratedRegex(
        @"^(\d{1,3}[.)]?\s|[([]\d{1,3}[)\]]\s?|[*†‡§]{1,3}\s?|[¹²³\u2070-\u2079]{1,3}\s?|\d{1,2}(?:\p{Lu}))\S?",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Mark { get; }
}
