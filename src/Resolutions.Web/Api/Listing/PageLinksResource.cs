namespace Resolutions.Web.Api.Listing;

/// <summary>Pages of the list, with the same filters and limit.</summary>
public sealed record PageLinksResource
{
    /// <summary>The first page.</summary>
    public required string First { get; init; }

    /// <summary>The page before this one; null where there is none.</summary>
    public required string? Prev { get; init; }

    /// <summary>The page after this one; null where there is none.</summary>
    public required string? Next { get; init; }
}
