using Resolutions.Ingesting.Comparing;
using Resolutions.Model;

namespace Resolutions.Ingesting.Reports;

/// <summary>One text, as it went into the store.</summary>
/// <param name="Slug">Of the resolution it is a text of.</param>
/// <param name="Ordinal">From 1, among the resolution's texts in its language.</param>
/// <param name="IsPrimary">Whether readers see this one first among them.</param>
public sealed record IngestedText(
    string Slug,
    string Language,
    int Ordinal,
    bool IsPrimary,
    string? IssuingBody,
    string? Publisher,
    DocumentType? DocumentType,
    string? Title,
    string? Symbol,
    PartialDate? Date,
    int Clauses,
    int Furniture
)
{
    /// <summary>Languages of the texts that the resolution had before; empty for a new resolution.</summary>
    public IReadOnlyList<string> JoinedLanguages { get; init; } = [];

    /// <summary>How many groups the resolution's alignment has with this text in it.</summary>
    public int Groups { get; init; }

    /// <summary>What differs from the text of the same language that is most like it; null where there is none.</summary>
    public TextChanges? Changes { get; init; }

    /// <summary>Resolutions that it may be a text of, which an editor must say; the likeliest first.</summary>
    public IReadOnlyList<ProposedJoin> Proposed { get; init; } = [];

    internal static IngestedText Of(Text text, TextMembership membership, string slug, int clauses, int furniture) =>
        new(
            slug,
            text.Language,
            membership.Ordinal,
            membership.IsPrimary,
            text.IssuingBodyCode,
            text.PublisherCode,
            text.DocumentType,
            text.Title,
            text.Symbol,
            text.Date,
            clauses,
            furniture
        );
}
