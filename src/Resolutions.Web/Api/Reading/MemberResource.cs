namespace Resolutions.Web.Api.Reading;

/// <summary>What a group holds of one text.</summary>
public sealed record MemberResource
{
    /// <summary>The text's id.</summary>
    public required Guid TextId { get; init; }

    /// <summary>The text's language, a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The text's ordinal among the resolution's texts in this language.</summary>
    public required int Ordinal { get; init; }

    /// <summary>In the order of the text; empty where the text has no such clause.</summary>
    public required IReadOnlyList<AlignedClauseResource> Clauses { get; init; }
}
