namespace Resolutions.Web.Api.Listing;

/// <summary>A page of the list of resolutions.</summary>
public sealed record ResolutionPageResource
{
    /// <summary>The newest date first, then by slug; those without a date last.</summary>
    public required IReadOnlyList<ResolutionSummaryResource> Items { get; init; }

    /// <summary>The neighbouring pages, as in the <c>Link</c> header.</summary>
    public required PageLinksResource Links { get; init; }
}
