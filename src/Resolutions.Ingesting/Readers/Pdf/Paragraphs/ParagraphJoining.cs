using Resolutions.Ingesting.Readers.Pdf.Layout;

namespace Resolutions.Ingesting.Readers.Pdf.Paragraphs;

/// <summary>Joins rows into paragraphs: over line ends, columns and pages.</summary>
internal sealed class ParagraphJoining
{
    private const double Indent = 6;
    private const double SameFont = 0.1;
    private const double SameLeading = 1.22;
    private const int FewRows = 8;

    private readonly List<(Row Row, Measure Measure, int Column)> _rows = [];
    private readonly double _leading;

    public ParagraphJoining(IReadOnlyList<PageRows> pages)
    {
        var column = 0;
        var all = new Measure([.. pages.Where(page => page.Columns.Count == 1).SelectMany(page => page.Columns[0])]);
        foreach (var page in pages)
        {
            foreach (var rows in page.Columns)
            {
                var measure = page.Columns.Count == 1 && rows.Count < FewRows ? all : new Measure(rows);
                _rows.AddRange(rows.Select(row => (row, measure, column)));
                column++;
            }
        }
        _leading = Measure.Leading(
            _rows
                .Zip(_rows.Skip(1))
                .Where(pair => pair.First.Column == pair.Second.Column)
                .Where(pair => pair.First.Measure.IsFull(pair.First.Row, pair.Second.Row))
                .Select(pair => (pair.First.Row, pair.Second.Row))
        );
    }

    public List<PdfParagraph> Join()
    {
        var paragraphs = new List<PdfParagraph>();
        for (var i = 0; i < _rows.Count; i++)
        {
            if (i > 0 && GoesOn(paragraphs[^1], i))
                paragraphs[^1].Rows.Add(_rows[i].Row);
            else
                paragraphs.Add(new(_rows[i].Row) { IsApart = i > 0 && !IsNextLine(i) });
        }
        return paragraphs;
    }

    private bool GoesOn(PdfParagraph paragraph, int index)
    {
        var (before, measure, column) = _rows[index - 1];
        var (row, own, ownColumn) = _rows[index];
        if (Math.Abs(row.FontHeight - before.FontHeight) > SameFont * before.FontHeight)
            return false;
        if (row.IsRightToLeft != before.IsRightToLeft || !measure.IsFull(before, row))
            return false;
        if (column == ownColumn && !IsNextLine(index))
            return false;
        var isFlush = Math.Abs(own.Start(row) - measure.Start(before)) < Indent;
        if (TypedLabel.BeginsItem(row.Text) && !(isFlush && EndsInMiddle(before.Text)))
            return false;
        if (!isFlush && measure.IsCentred(before) && own.IsCentred(row))
            return column == ownColumn;
        if (column != ownColumn && !EndsInMiddle(before.Text) && !BeginsInMiddle(row.Text))
            return false;
        return IsIndentedAsItShould(paragraph, own.Start(row), measure.Start(before));
    }

    /// <summary>A second line may begin before the first, or after its label; every other line begins where the one before does.</summary>
    private static bool IsIndentedAsItShould(PdfParagraph paragraph, double start, double before)
    {
        if (paragraph.Rows.Count > 1)
            return Math.Abs(start - before) < Indent;
        if (start - before < Indent)
            return true;
        var first = paragraph.Rows[0];
        return TypedLabel.BeginsItem(first.Text) && first.HasWordAt(start - before, Indent);
    }

    private bool IsNextLine(int index)
    {
        var (before, row) = (_rows[index - 1], _rows[index]);
        var distance = (row.Row.Box.Bottom - before.Row.Box.Bottom) / before.Row.FontHeight;
        return before.Column == row.Column && distance > 0.4 && distance <= SameLeading * _leading;
    }

    private static bool EndsInMiddle(string text) =>
        text.TrimEnd() is [.., var last]
        && (char.IsLetterOrDigit(last) || last is '-' or ',' or '،' or '\u00AD' or '(');

    private static bool BeginsInMiddle(string text) => text is [var first, ..] && char.IsLower(first);
}
