namespace Resolutions.Model;

/// <summary>A revision as counted by one of the resolutions that it touches.</summary>
public sealed class ResolutionRevision
{
    public required Guid ResolutionId { get; init; }

    /// <summary>From 1, without gaps, among the resolution's own.</summary>
    public required int Number { get; init; }

    /// <summary>The store-wide number.</summary>
    public required long RevisionNumber { get; init; }
}
