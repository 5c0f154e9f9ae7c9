using Resolutions.Ingesting.Readers;
using Resolutions.Ingesting.Readers.Pdf;
using Resolutions.Ingesting.Readers.Pdf.Extracting;
using Resolutions.Model;
using Resolutions.Segmenting;
using Resolutions.Testing;

namespace Resolutions.Ingesting.Tests.Readers.Pdf;

/// <summary>What the reader of PDF files makes of one, in words that a test can compare.</summary>
internal static class Reads
{
    public static Task<Reading> ReadAsync(this PdfFile file) => ReadAsync(file.ToBytes());

    /// <summary>Where there is no <c>pdftotext</c> the test is skipped, or fails where <c>RESOLUTIONS_REQUIRE_PDFTOTEXT=1</c>.</summary>
    public static Task<Reading> ReadAsync(byte[] bytes, PdfLimits? limits = null)
    {
        if (PdfPlaces.OfThisMachine().Find() is null)
            Absence.Report(
                "no pdftotext: set PDFTOTEXT, or apt-get install poppler-utils",
                "RESOLUTIONS_REQUIRE_PDFTOTEXT"
            );
        return ReadAsync(bytes, limits, PdfPlaces.OfThisMachine());
    }

    public static Task<Reading> ReadAsync(byte[] bytes, PdfLimits? limits, PdfPlaces places) =>
        new PdfReader(limits ?? new(), places).ReadAsync(
            new(bytes, null, SourceOrigin.File, "invented.pdf"),
            TestContext.Current.CancellationToken
        );

    /// <summary>The words of the blocks of a kind, white space folded.</summary>
    public static List<string> Of(this Reading reading, BlockKind kind) =>
        [
            .. reading
                .Blocks.Where(block => block.Kind == kind)
                .Select(block =>
                    string.Join(
                        ' ',
                        block.Span.Of(reading.Characters).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                    )
                ),
        ];

    /// <summary>The clauses that come of it: <c>op1.a: (a) To mend nets;</c>.</summary>
    public static List<string> Clauses(this Reading reading) =>
        [
            .. Segmenter
                .Segment(reading.Characters, reading.Blocks)
                .Texts.SelectMany(text => text.Clauses)
                .Select(clause => $"{clause.Address}: {clause.Content}"),
        ];
}
