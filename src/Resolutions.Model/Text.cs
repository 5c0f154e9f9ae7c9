namespace Resolutions.Model;

/// <summary>One language version of a resolution: one or more stretches of one extraction.</summary>
public sealed class Text
{
    public required Guid Id { get; init; }

    /// <summary>What its clauses' spans are of; a better reader's, once it was cut again.</summary>
    public required Guid ExtractionId { get; set; }

    /// <summary>A BCP 47 tag.</summary>
    public required string Language { get; init; }

    public required IReadOnlyList<Span> Stretches { get; set; }

    public required string? IssuingBodyCode { get; set; }

    public required string? PublisherCode { get; set; }

    public required DocumentType? DocumentType { get; set; }

    /// <summary>As the text gives it; null where it gives none.</summary>
    public required string? Title { get; set; }

    public required string? Symbol { get; set; }

    public required PartialDate? Date { get; set; }

    /// <summary>Number of the session that adopted it, in ASCII digits.</summary>
    public string? Session { get; set; }

    /// <summary>Where it was adopted or given out, as printed.</summary>
    public string? Place { get; set; }

    /// <summary>Of the rules that cut it.</summary>
    public required int SegmenterVersion { get; set; }

    /// <summary>What segmenting found odd.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; set; }
}
