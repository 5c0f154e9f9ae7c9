using System.Text;
using Resolutions.Ingesting.Readers.Pdf.Layout;
using Resolutions.Ingesting.Readers.Pdf.Paragraphs;
using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Pdf;

/// <summary>Writes the rows of pages, one a line, and marks what they are.</summary>
internal sealed class PdfText
{
    private const double LargerThanText = 1.12;
    private const int LongestHeading = 300;

    private readonly StringBuilder _characters = new();
    private readonly List<Block> _blocks = [];
    private readonly Dictionary<Row, Span> _spans = new(ReferenceEqualityComparer.Instance);

    public static Reading Write(IReadOnlyList<PageRows> pages)
    {
        var paragraphs = new ParagraphJoining(pages).Join();
        var apart = paragraphs.Where(paragraph => paragraph.IsApart).Select(paragraph => paragraph.Rows[0]);
        var text = new PdfText();
        text.Rows(pages, new HashSet<Row>(apart, ReferenceEqualityComparer.Instance));
        text.Mark(paragraphs);
        return new(
            text._characters.ToString(),
            [.. text._blocks.OrderBy(block => block.Span.Start).ThenByDescending(block => block.Span.End)]
        );
    }

    private void Rows(IReadOnlyList<PageRows> pages, HashSet<Row> apart)
    {
        foreach (var (index, page) in pages.Index())
        {
            if (index > 0)
            {
                _blocks.Add(new(BlockKind.PageBreak, new(_characters.Length, _characters.Length + 1)));
                _characters.Append('\f');
            }
            Furniture(page.Heads);
            foreach (var row in page.Columns.SelectMany(column => column))
            {
                // As the page shows it, an empty line parts what stands apart.
                if (apart.Contains(row))
                    _characters.Append('\n');
                Append(row);
            }
            Notes(page.Notes);
            Furniture(page.Feet);
        }
    }

    private void Furniture(IReadOnlyList<Row> rows)
    {
        foreach (var row in rows)
            _blocks.Add(new(BlockKind.Furniture, Append(row)));
    }

    private void Notes(IReadOnlyList<Row> rows)
    {
        foreach (var row in rows)
        {
            var span = Append(row);
            if (_blocks is [.., { Kind: BlockKind.Footnote } last] && row != rows[0] && !NoteRows.BeginsNote(row.Text))
                _blocks[^1] = last with { Span = new(last.Span.Start, span.End) };
            else
                _blocks.Add(new(BlockKind.Footnote, span));
        }
    }

    private Span Append(Row row)
    {
        Span span = new(_characters.Length, _characters.Length + row.Text.Length);
        _characters.Append(row.Text).Append('\n');
        return _spans[row] = span;
    }

    private void Mark(List<PdfParagraph> paragraphs)
    {
        var usual = PageSorting.FontHeight(paragraphs.SelectMany(paragraph => paragraph.Rows));
        var larger = paragraphs
            .Select(paragraph => paragraph.Rows[0].FontHeight)
            .Where(height => height > LargerThanText * usual)
            .Select(height => Math.Round(height))
            .Distinct()
            .OrderDescending()
            .ToList();
        foreach (var paragraph in paragraphs)
        {
            Span span = new(_spans[paragraph.Rows[0]].Start, _spans[paragraph.Rows[^1]].End);
            var level = larger.IndexOf(Math.Round(paragraph.Rows[0].FontHeight)) + 1;
            var isHeading = level > 0 && paragraph.Text.Length <= LongestHeading;
            _blocks.Add(
                isHeading ? new(BlockKind.Heading, span, Level: Math.Min(level, 9)) : new(BlockKind.Paragraph, span)
            );
        }
    }
}
