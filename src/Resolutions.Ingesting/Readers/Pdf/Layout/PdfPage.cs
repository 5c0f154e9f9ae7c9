namespace Resolutions.Ingesting.Readers.Pdf.Layout;

/// <summary>A page and its words.</summary>
internal sealed record PdfPage(double Width, double Height)
{
    public List<PdfWord> Words { get; } = [];
}
