namespace Resolutions.Web.Api.Reading;

/// <summary>Where a clause and its resolution are to be had.</summary>
public sealed record ClauseLinksResource
{
    /// <summary>The clause.</summary>
    public required string Self { get; init; }

    /// <summary>Its resolution, at a revision that has the clause.</summary>
    public required string Resolution { get; init; }

    /// <summary>The alignment of its resolution, at a revision that has the clause.</summary>
    public required string Alignment { get; init; }
}
