namespace Resolutions.Web.Api.Reading;

/// <summary>Clauses of a resolution at one of its revisions.</summary>
public sealed record ClauseListResource
{
    /// <summary>The resolution's slug.</summary>
    public required string Resolution { get; init; }

    /// <summary>The number of the revision that is shown, counted by the resolution from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>Whether no revision came after the one that is shown.</summary>
    public required bool IsNewest { get; init; }

    /// <summary>By text (language tag, then ordinal), in the order of each text.</summary>
    public required IReadOnlyList<ClauseResource> Clauses { get; init; }
}
