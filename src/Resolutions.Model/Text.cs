namespace Resolutions.Model;

/// <summary>One language version of a resolution: one or more stretches of one extraction.</summary>
public sealed class Text
{
    public required Guid Id { get; init; }

    public required Guid ExtractionId { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public required string Language { get; init; }

    public required IReadOnlyList<Span> Stretches { get; init; }

    public required string? IssuingBodyCode { get; init; }

    public required string? PublisherCode { get; init; }

    public required DocumentType? DocumentType { get; init; }

    /// <summary>As the text gives it; null where it gives none.</summary>
    public required string? Title { get; init; }

    public required string? Symbol { get; init; }

    public required PartialDate? Date { get; init; }

    /// <summary>What segmenting found odd.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }
}
