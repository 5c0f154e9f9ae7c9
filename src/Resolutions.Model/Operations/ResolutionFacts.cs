namespace Resolutions.Model.Operations;

/// <summary>What a resolution's row says of it at one time, as its texts give it.</summary>
public sealed record ResolutionFacts(
    string? IssuingBodyCode,
    DocumentType? DocumentType,
    string? Symbol,
    PartialDate? Date
)
{
    public static ResolutionFacts Of(Resolution resolution) =>
        new(resolution.IssuingBodyCode, resolution.DocumentType, resolution.Symbol, resolution.Date);

    public void WriteTo(Resolution resolution)
    {
        resolution.IssuingBodyCode = IssuingBodyCode;
        resolution.DocumentType = DocumentType;
        resolution.Symbol = Symbol;
        resolution.Date = Date;
    }
}
