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
);
