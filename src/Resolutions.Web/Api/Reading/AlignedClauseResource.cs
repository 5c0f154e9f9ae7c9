using Resolutions.Model;

namespace Resolutions.Web.Api.Reading;

/// <summary>A clause as a group shows it.</summary>
public record AlignedClauseResource
{
    /// <summary>A UUID, stable for the clause's life.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its name inside its text: title, pp3, op4.a.</summary>
    public required string Address { get; init; }

    /// <summary>What it is in its text.</summary>
    public required ClauseKind Kind { get; init; }

    /// <summary>As printed, or as automatic numbering resolves it; null where there is none.</summary>
    public required string? Label { get; init; }

    /// <summary>Whose words it is: the issuing body's, or those of the publisher that carries its text.</summary>
    public required Speaker Speaker { get; init; }

    /// <summary>A BCP 47 tag: its own where it differs from the text's, else the text's.</summary>
    public required string Language { get; init; }

    /// <summary>The direction of its script: ltr or rtl.</summary>
    public required string Direction { get; init; }

    /// <summary>What it says, white space folded and nothing else changed.</summary>
    public required string Text { get; init; }
}
