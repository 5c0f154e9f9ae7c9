using System.Globalization;
using Resolutions.Ingesting.Readers.Pdf.Extracting;
using Resolutions.Ingesting.Readers.Pdf.Layout;
using Resolutions.Ingesting.Readers.Pdf.Paragraphs;
using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Pdf;

/// <summary>
/// Reads PDF files that hold text, with the program <c>pdftotext</c> of poppler. It is asked where each word stands: its own
/// order of a page takes hanging labels for a column, and its plain text says nothing of indents, gaps and sizes.
/// </summary>
public sealed class PdfReader(PdfLimits limits, PdfPlaces places) : SourceReader
{
    private const double MostUnknown = 0.02;

    public PdfReader()
        : this(PdfLimits.OfThisMachine(), PdfPlaces.OfThisMachine()) { }

    public override string Name => "pdf";

    public override int Version => 1;

    public override IReadOnlyList<string> MediaTypes { get; } = [Readers.MediaTypes.Pdf];

    public override async Task<Reading> ReadAsync(IncomingSource source, CancellationToken cancellation)
    {
        if (source.Bytes.Length == 0)
            return Reading.Refused(RefusalCodes.FileEmpty);
        if (places.Find() is not { } program)
            return Reading.Refused(PdfCodes.ProgramMissing);
        var (pages, refusal) = await new PdfRun(program, limits).ReadAsync(source.Bytes, cancellation);
        if (refusal is not null)
            return new("", [], refusal);
        var reading = PdfText.Write(PageSorting.Sort(pages));
        return reading with { Diagnostics = [.. Oddities(pages, reading.Characters)] };
    }

    private static IEnumerable<Diagnostic> Oddities(IReadOnlyList<PdfPage> pages, string characters)
    {
        var empty = pages
            .Index()
            .Where(page => page.Item.Words.Count == 0)
            .Select(page => Text(page.Index + 1))
            .ToList();
        if (empty.Count > 0)
            yield return new(PdfCodes.PagesWithoutText, null, string.Join(", ", empty));
        var unknown = characters.Count(c =>
            c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') || (char.IsControl(c) && !char.IsWhiteSpace(c))
        );
        if (unknown > MostUnknown * characters.Length)
            yield return new(PdfCodes.LettersUnknown, null, Text(unknown));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
