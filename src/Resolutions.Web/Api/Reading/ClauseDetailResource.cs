namespace Resolutions.Web.Api.Reading;

/// <summary>A clause by its id, also after it was superseded.</summary>
public sealed record ClauseDetailResource : ClauseResource
{
    /// <summary>The first revision that has it, as counted by the resolution.</summary>
    public required int ValidFrom { get; init; }

    /// <summary>The first revision that no longer has it, as counted by the resolution; null while it holds.</summary>
    public required int? ValidUntil { get; init; }

    /// <summary>Where its resolution is to be had.</summary>
    public required ClauseLinksResource Links { get; init; }
}
