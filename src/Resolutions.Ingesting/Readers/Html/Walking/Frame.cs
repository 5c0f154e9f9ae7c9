using System.Globalization;
using AngleSharp.Dom;
using Resolutions.Ingesting.Readers.Html.Lists;
using Resolutions.Ingesting.Readers.Html.Parsing;
using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Html.Walking;

/// <summary>An element that is open while a page is walked, and what holds for the text in it.</summary>
internal sealed class Frame
{
    private Frame(IElement element) => Element = element;

    public IElement Element { get; }

    /// <summary>Of the next child to visit.</summary>
    public int Next { get; set; }

    public bool IsBlock { get; private init; }

    public bool KeepsWhiteSpace { get; private init; }

    public bool IsEmphatic { get; private init; }

    /// <summary>The link that the text is of; null for text of none.</summary>
    public IElement? Link { get; private init; }

    public bool IsControl { get; private init; }

    /// <summary>Whether it is a raised number: a reference to a note, a power.</summary>
    public bool IsRaised { get; private init; }

    public string? Language { get; private init; }

    /// <summary>0 outside headings.</summary>
    public int Heading { get; private init; }

    /// <summary>The innermost list that is open.</summary>
    public ListNumbering? List { get; private init; }

    public ListEntry? Entry { get; private init; }

    /// <summary>The footnote or the cell of a table of data that the text is of; null for text of neither.</summary>
    public object? Group { get; private init; }

    public BlockKind GroupKind { get; private init; }

    /// <summary>Whether tables around it are tables of data.</summary>
    public bool IsInDataTable { get; private init; }

    public Extent? Extent { get; set; }

    /// <param name="around">Null for the root.</param>
    public static Frame Of(IElement element, Frame? around)
    {
        var name = element.LocalName;
        var style = InlineStyle.Of(element);
        var list = name is "ol" or "ul" or "menu" or "dir" ? ListNumbering.Of(element, around?.List) : around?.List;
        var entry = name == "li" ? ListEntry.Of(element, style, around?.List) : around?.Entry;
        var isNote = NoteMarkup.IsNote(element) && around?.GroupKind != BlockKind.Footnote;
        var isData = name == "table" ? TableShape.IsData(element) : around?.IsInDataTable ?? false;
        var isCell = isData && name is "td" or "th" && !isNote && around?.GroupKind != BlockKind.Footnote;
        return new(element)
        {
            IsBlock = isNote || ElementNames.IsBlock(name) || style.IsBlock,
            KeepsWhiteSpace =
                ElementNames.IsPreformatted(name) || style.KeepsWhiteSpace || around is { KeepsWhiteSpace: true },
            IsEmphatic = style.IsEmphatic ?? (ElementNames.IsEmphatic(name) || around is { IsEmphatic: true }),
            Link = name == "a" && element.HasAttribute("href") ? element : around?.Link,
            IsControl = ElementNames.IsControl(name) || around is { IsControl: true },
            IsRaised = name == "sup" ? RaisedNumbers.IsNumber(element) : around is { IsRaised: true },
            Language = PageLanguages.Of(element) ?? around?.Language,
            Heading = HeadingLevel(element, name) is > 0 and var level ? level : around?.Heading ?? 0,
            List = list,
            Entry = isCell ? null : entry,
            Group = isNote || isCell ? new object() : around?.Group,
            GroupKind =
                isNote ? BlockKind.Footnote
                : isCell ? BlockKind.TableCell
                : around?.GroupKind ?? BlockKind.Paragraph,
            IsInDataTable = isData,
        };
    }

    private static int HeadingLevel(IElement element, string name)
    {
        if (element.GetAttribute("role") == "heading")
            return int.TryParse(element.GetAttribute("aria-level"), CultureInfo.InvariantCulture, out var level)
                ? Math.Clamp(level, 1, 6)
                : 2;
        // Word's style for the title of a document.
        return element.ClassList.Contains("MsoTitle") ? 1 : ElementNames.HeadingLevel(name);
    }
}
