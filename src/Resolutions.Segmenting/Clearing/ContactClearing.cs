using System.Text.RegularExpressions;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Clearing;

/// <summary>Clears postal addresses, telephone numbers and printers' job numbers, which letterheads and pages carry.</summary>
internal static partial class ContactClearing
{
    private const int Longest = 260;

    public static void Clear(Draft draft)
    {
        foreach (var piece in draft.Pieces.Where(piece => piece.IsOpen && IsContact(draft, piece)))
            piece.IsFurniture = true;
    }

    private static bool IsContact(Draft draft, Piece piece)
    {
        var content = piece.Content;
        if (PrintersNumber.IsMatch(content) || BrowserPrint.IsMatch(content))
            return true;
        // P. O. Box 12 looks labelled, but a labelled clause ends as a sentence.
        if (content.Length > Longest)
            return false;
        var isSentence = PieceShape.LastMark(content) is '.' or ';' or '؛' or ':' or ',' or '،';
        return !isSentence && !draft.Phrases.HasFiniteVerb(piece.Body, piece.Words) && Contact.IsMatch(content);
    }

    // 11/21/2026, 10:56 PM   https://example.org/resolution   file:///resolution.html   https://example.org/a 1/2
    [GeneratedRegex(
        @"^(?:\d{1,2}/\d{1,2}/\d{2,4}, \d{1,2}:\d{2}(?: ?[AP]M)?(?: .{1,120})?|(?:https?|file)://\S+(?: \d{1,3}/\d{1,3})?)$",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex BrowserPrint { get; }

    // GE.23-12345 (E)   22-10541 (E)   16-22910 1/2   *2210541*   V.20-01234 (F) 140520   20-06789 (A)
    [GeneratedRegex(
        @"^(?:(?:\p{Nd}{1,2}/\p{Nd}{1,2}\s+)?(?:[A-Z]{1,4}\.)?\p{Nd}{2}-\p{Nd}{4,6}(?:\s?\(\p{Lu}\))?(?:\s+\p{Nd}{6}){0,3}(?:\s+\p{Nd}{1,3}(?:/\p{Nd}{1,3})?)?(?:\s+\*\p{Nd}{5,9}\*)?|\*[A-Z]?\p{Nd}{5,9}[A-Z]?\*)$",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex PrintersNumber { get; }

    // P. O. Box 3243   B.P. 179   Tél. : +33 3 88   Fax 022   ص.ب. 178   هاتف: 012   office@example.org   www.example.org
    [GeneratedRegex(
        @"\bP\. ?O\. ?Box\b|\bB\. ?P\. ?\d|\b(?:Tel|Tél|Fax|Téléphone|Telephone|Télécopie|Cable|E-?mail)\b\.? ?[:(+\d]|ص\. ?ب\.?|(?:هاتف|فاكس) ?[:(+\d]|[\w.+-]+@[\w-]+\.[\w.]+|\bhttps?://|\bwww\.",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    )]
    private static partial Regex Contact { get; }
}
