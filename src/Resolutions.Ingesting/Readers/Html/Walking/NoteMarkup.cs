using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Resolutions.Ingesting.Readers.Html.Walking;

/// <summary>Tells footnotes, and what leads from one back to the text, by how editors and word processors mark them.</summary>
internal static partial class NoteMarkup
{
    private const int LongestWayBack = 8;

    /// <summary>A single note, not the list of them.</summary>
    public static bool IsNote(IElement element)
    {
        if (element.GetAttribute("role") is "doc-footnote" or "doc-endnote")
            return true;
        if (element.GetAttribute("style") is { Length: < 1000 } style && MsoElement.IsMatch(style))
            return true;
        return element.LocalName switch
        {
            "li" => element.Id is { } id && NoteId.IsMatch(id) || element.ParentElement is { } list && IsNoteList(list),
            "div" => element.Id is { } id && WordNoteId.IsMatch(id),
            "p" or "aside" or "dd" => element.ClassList.Any(NoteClass.IsMatch),
            _ => false,
        };
    }

    /// <summary>↩, ^ and the like, linked to the place in the text that refers to the note.</summary>
    public static bool IsWayBack(IElement link) =>
        link.GetAttribute("href") is ['#', ..]
        && link.TextContent.Trim() is { Length: > 0 and <= LongestWayBack } text
        && text.All(c => !char.IsLetterOrDigit(c) && c is not ('[' or ']' or '(' or ')' or '*' or '†'));

    private static bool IsNoteList(IElement list) =>
        list.ClassList.Any(NoteListClass.IsMatch)
        || (
            list.ParentElement is { } around
            && (around.GetAttribute("role") == "doc-endnotes" || around.ClassList.Any(NoteListClass.IsMatch))
        );

    // mso-element:footnote   mso-element:endnote; not mso-element:footnote-list
    [GeneratedRegex(
        @"mso-element:\s*(?:foot|end)note\s*(?:;|\z|"")",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    )]
    private static partial Regex MsoElement { get; }

    // fn1   fn:1   fn-water   footnote-2   cite_note-3   endnote4   note1   _ftn5
    [GeneratedRegex(
        @"^(?:user-content-)?(?:_?ftn|_?edn|fn|footnote|endnote|cite_note|note)(?:[:\-_.]?[0-9]+\w*|[:\-_.]\S+)\z",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    )]
    private static partial Regex NoteId { get; }

    // ftn1   edn2
    [GeneratedRegex(@"^_?(?:ftn|edn)[0-9]+\z", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex WordNoteId { get; }

    // footnote   foot-note   endnote   MsoFootnoteText   footnote__text
    [GeneratedRegex(
        @"^(?:foot-?note|end-?note)(?:[-_]+(?:text|item|body|content))*\z|^Mso(?:Footnote|Endnote)Text\z",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    )]
    private static partial Regex NoteClass { get; }

    // footnotes   foot-notes   endnotes   references   footnote-list
    [GeneratedRegex(
        @"^(?:foot-?notes?|end-?notes?)(?:[-_]*list)?\z|^references\z",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    )]
    private static partial Regex NoteListClass { get; }
}
