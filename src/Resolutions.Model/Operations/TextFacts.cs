namespace Resolutions.Model.Operations;

/// <summary>What a text's row says of it at one time; cutting it again may change any of it.</summary>
public sealed record TextFacts(
    Guid ExtractionId,
    IReadOnlyList<Span> Stretches,
    string? IssuingBodyCode,
    string? PublisherCode,
    DocumentType? DocumentType,
    string? Title,
    string? Symbol,
    PartialDate? Date,
    string? Session,
    string? Place,
    int SegmenterVersion,
    IReadOnlyList<Diagnostic> Diagnostics
)
{
    public static TextFacts Of(Text text) =>
        new(
            text.ExtractionId,
            text.Stretches,
            text.IssuingBodyCode,
            text.PublisherCode,
            text.DocumentType,
            text.Title,
            text.Symbol,
            text.Date,
            text.Session,
            text.Place,
            text.SegmenterVersion,
            text.Diagnostics
        );

    public void WriteTo(Text text)
    {
        text.ExtractionId = ExtractionId;
        text.Stretches = Stretches;
        text.IssuingBodyCode = IssuingBodyCode;
        text.PublisherCode = PublisherCode;
        text.DocumentType = DocumentType;
        text.Title = Title;
        text.Symbol = Symbol;
        text.Date = Date;
        text.Session = Session;
        text.Place = Place;
        text.SegmenterVersion = SegmenterVersion;
        text.Diagnostics = Diagnostics;
    }
}
