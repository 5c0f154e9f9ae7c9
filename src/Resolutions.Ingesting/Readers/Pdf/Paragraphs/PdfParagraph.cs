using Resolutions.Ingesting.Readers.Pdf.Layout;

namespace Resolutions.Ingesting.Readers.Pdf.Paragraphs;

/// <summary>Rows that are one paragraph, over columns and pages.</summary>
internal sealed class PdfParagraph(Row first)
{
    public List<Row> Rows { get; } = [first];

    /// <summary>Above it there is more room than between its lines.</summary>
    public bool IsApart { get; init; }

    public string Text => string.Join(' ', Rows.Select(row => row.Text));
}
