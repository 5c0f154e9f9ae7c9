using System.Xml.Linq;
using Resolutions.Ingesting.Readers.Word.Numbering;
using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Word.Flow;

/// <summary>Reads a story, as Word calls what runs on by itself: the text, a note, the head of a page.</summary>
/// <param name="marksParagraphs">False where one block is to cover the whole story.</param>
internal sealed class StoryReading(WordDocument document, WordText text, bool marksParagraphs)
{
    private readonly ParagraphWriting _writing = new(
        document,
        text,
        new ListCounting(document.Definitions, document.DefaultLanguage)
    );

    // Words of paragraphs whose end was deleted: the next one goes on with them.
    private InlineContent? _unended;
    private List<WrittenParagraph>? _cell;

    public void Read(XElement container)
    {
        foreach (var child in container.Elements())
            Element(child);
        EndParagraph(null);
    }

    private void Element(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "p":
                Paragraph(element);
                break;
            case "tbl":
                EndParagraph(null);
                Table(element);
                break;
            case "sdt":
                if (element.Child("sdtPr").Switch("showingPlcHdr") != true)
                    All(element.Child("sdtContent"));
                break;
            case "AlternateContent":
                All(element.Chosen());
                break;
            case "customXml" or "smartTag" or "ins" or "moveTo":
                All(element);
                break;
            case "altChunk" or "subDoc":
                document.Findings.Embedded++;
                break;
        }
    }

    private void All(XElement? parent)
    {
        foreach (var child in parent?.Elements() ?? [])
            Element(child);
    }

    private void Paragraph(XElement paragraph)
    {
        var properties = paragraph.Child("pPr");
        _unended ??= new();
        document.Inlines.Read(paragraph, document.Styles.OfParagraph(properties), _unended);
        if (properties.Child("rPr") is { } mark && (mark.Child("del") ?? mark.Child("moveFrom")) is not null)
            _unended.LacksWords = true;
        else
            EndParagraph(properties);
        if (properties.Child("sectPr") is { } section && section.Value("type") != "continuous")
            text.Mark(BlockKind.PageBreak, text.Length, text.Length);
    }

    private void EndParagraph(XElement? properties)
    {
        if (_unended is not { } content)
            return;
        _unended = null;
        if (_writing.Write(properties, content) is { } written)
        {
            if (_cell is not null)
                _cell.Add(written);
            else if (marksParagraphs)
                written.Mark(text, string.Concat(content.Inlines.Select(inline => inline.Text)).TrimEnd());
        }
        foreach (var box in content.Boxes)
            All(box);
        if (content.Boxes.Count > 0)
            EndParagraph(null);
    }

    private void Table(XElement table)
    {
        var rows = Inside(table, "tr").ToList();
        var kept = rows.FindAll(row => row.Child("trPr").Child("del") is null);
        document.Findings.Deletions += rows.Count - kept.Count;
        var cells = kept.ConvertAll(row => Inside(row, "tc").ToList());
        // A table of one column is a frame, and what is in it is the text.
        var isFrame = cells.TrueForAll(row => row.Count <= 1);
        foreach (var cell in cells.SelectMany(row => row))
        {
            if (isFrame)
                Read(cell);
            else
                Cell(cell);
        }
    }

    private void Cell(XElement cell)
    {
        var (outer, start) = (_cell, text.Length);
        _cell = [];
        Read(cell);
        var paragraphs = _cell;
        _cell = outer;
        if (paragraphs.Exists(paragraph => paragraph.Label is not null))
        {
            foreach (var paragraph in paragraphs)
                MarkCell(paragraph.Span, paragraph.Label, paragraph.Language);
        }
        else if (text.Length > start)
        {
            MarkCell(new(start, text.Length - 1), null, paragraphs.FirstOrDefault()?.Language);
        }
    }

    private void MarkCell(Span span, string? label, string? language)
    {
        if (marksParagraphs)
            text.Mark(BlockKind.TableCell, span.Start, span.End, label, 0, language);
    }

    /// <summary>Rows of a table, cells of a row, through what may be wrapped round them.</summary>
    private static IEnumerable<XElement> Inside(XElement parent, string name) =>
        parent
            .Elements()
            .SelectMany(child =>
                child.Name.LocalName == name ? [child]
                : child.Name.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo"
                    ? Inside(child, name)
                : (IEnumerable<XElement>)[]
            );
}
