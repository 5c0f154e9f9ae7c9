using Resolutions.Model;

namespace Resolutions.Ingesting.Reports;

/// <summary>One text, as it went into the store.</summary>
/// <param name="Slug">Of the resolution it is a text of.</param>
/// <param name="JoinedLanguages">Languages of the texts that the resolution had before; empty for a new resolution.</param>
/// <param name="Groups">How many groups the resolution's alignment has with this text in it.</param>
public sealed record IngestedText(
    string Slug,
    string Language,
    string? IssuingBody,
    string? Publisher,
    DocumentType? DocumentType,
    string? Title,
    string? Symbol,
    PartialDate? Date,
    int Clauses,
    int Furniture,
    IReadOnlyList<string> JoinedLanguages,
    int Groups
);
