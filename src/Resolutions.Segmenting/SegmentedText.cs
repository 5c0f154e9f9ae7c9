using Resolutions.Model;

namespace Resolutions.Segmenting;

/// <summary>One language version, as cut from an extraction.</summary>
/// <param name="Language">A BCP 47 tag; <see cref="LanguageTags.Undetermined"/> where it could not be told.</param>
/// <param name="Title">The words of the title clause; null where there is none.</param>
/// <param name="Stretches">The parts of the extraction, its furniture among them, that belong to this text.</param>
/// <param name="Clauses">In document order; a parent comes before its children.</param>
public sealed record SegmentedText(
    string Language,
    BodyName? IssuingBody,
    BodyName? Publisher,
    DocumentType? DocumentType,
    string? Title,
    string? Symbol,
    PartialDate? Date,
    IReadOnlyList<Span> Stretches,
    IReadOnlyList<SegmentedClause> Clauses
)
{
    /// <summary>Number of the session, in ASCII digits.</summary>
    public string? Session { get; init; }

    /// <summary>As printed.</summary>
    public string? Place { get; init; }

    /// <summary>Slug of the resolution that somebody states it is a text of.</summary>
    public string? Resolution { get; init; }
}
