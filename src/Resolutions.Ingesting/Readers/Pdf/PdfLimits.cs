namespace Resolutions.Ingesting.Readers.Pdf;

/// <summary>How long a PDF may take to read, and how much may come out of it.</summary>
public sealed record PdfLimits
{
    public TimeSpan MostTime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Bytes that <c>pdftotext</c> may write: about a hundred a word.</summary>
    public long MostOutputBytes { get; init; } = 128L << 20;

    /// <summary>The defaults, and what <c>RESOLUTIONS_PDF_SECONDS</c> and <c>RESOLUTIONS_PDF_BYTES</c> say instead.</summary>
    public static PdfLimits OfThisMachine()
    {
        var limits = new PdfLimits();
        return new()
        {
            MostTime = TimeSpan.FromSeconds(
                Settings.Number("RESOLUTIONS_PDF_SECONDS", (long)limits.MostTime.TotalSeconds, 86_400)
            ),
            MostOutputBytes = Settings.Number("RESOLUTIONS_PDF_BYTES", limits.MostOutputBytes),
        };
    }
}
