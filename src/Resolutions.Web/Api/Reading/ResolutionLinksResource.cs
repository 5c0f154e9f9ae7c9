namespace Resolutions.Web.Api.Reading;

/// <summary>Where more of a resolution is to be had.</summary>
public sealed record ResolutionLinksResource
{
    /// <summary>The resolution with its texts, at its newest revision.</summary>
    public required string Self { get; init; }

    /// <summary>Its clauses.</summary>
    public required string Clauses { get; init; }

    /// <summary>How the clauses of its texts correspond.</summary>
    public required string Alignment { get; init; }

    /// <summary>The page on which a person reads it.</summary>
    public required string Page { get; init; }

    internal static ResolutionLinksResource Of(string slug, ApiLinks links) =>
        new()
        {
            Self = links.Resolution(slug),
            Clauses = links.Clauses(slug),
            Alignment = links.Alignment(slug),
            Page = links.Page(slug),
        };
}
