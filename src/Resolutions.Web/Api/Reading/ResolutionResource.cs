using Resolutions.Web.Api.Listing;

namespace Resolutions.Web.Api.Reading;

/// <summary>A resolution with its texts.</summary>
public sealed record ResolutionResource : ResolutionSummaryResource
{
    /// <summary>Whether no revision came after the one that is shown.</summary>
    public required bool IsNewest { get; init; }

    /// <summary>Its texts by language tag, then ordinal.</summary>
    public required IReadOnlyList<TextResource> Texts { get; init; }
}
