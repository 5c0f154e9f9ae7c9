namespace Resolutions.Model;

/// <summary>That a text may be one of another resolution's: likely, not sure enough to join it, and left to an editor.</summary>
public sealed class JoinProposal
{
    public required Guid Id { get; init; }

    public required Guid TextId { get; init; }

    /// <summary>The resolution that it may be a text of.</summary>
    public required Guid ResolutionId { get; init; }

    /// <summary>How likely, 0 to 1.</summary>
    public required double Score { get; init; }

    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>Store-wide number of the revision that made it.</summary>
    public required long ValidFrom { get; init; }

    /// <summary>Store-wide number of the revision that settled it; null while it waits.</summary>
    public long? ValidUntil { get; set; }
}
