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
        if (JobNumber.IsMatch(content))
            return true;
        // P. O. Box 12 looks labelled, but a labelled clause ends as a sentence.
        if (content.Length > Longest)
            return false;
        var isSentence = PieceShape.LastMark(content) is '.' or ';' or '؛' or ':' or ',' or '،';
        return !isSentence && !draft.Phrases.HasFiniteVerb(piece.Body, piece.Words) && Contact.IsMatch(content);
    }

    // 22-10541 (E)   *2210541*   GE.21-14410(A)   19-22288 (F) 180120
    [GeneratedRegex(
        @"^(?:\*\d{6,10}\*|(?:GE\.)?\d{2}-\d{4,6} ?(?:\([A-Z]\))?(?: +\d{6})*(?: +\*\d{6,10}\*)?)$",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex JobNumber { get; }

    // P. O. Box 3243   B.P. 179   Tél. : +33 3 88   Fax 022   ص.ب. 178   هاتف: 012   office@example.org   www.example.org
    [GeneratedRegex(
        @"\bP\. ?O\. ?Box\b|\bB\. ?P\. ?\d|\b(?:Tel|Tél|Fax|Téléphone|Telephone|Télécopie|Cable|E-?mail)\b\.? ?[:(+\d]|ص\. ?ب\.?|(?:هاتف|فاكس) ?[:(+\d]|[\w.+-]+@[\w-]+\.[\w.]+|\bhttps?://|\bwww\.",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    )]
    private static partial Regex Contact { get; }
}
