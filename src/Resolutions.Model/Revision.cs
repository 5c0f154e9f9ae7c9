namespace Resolutions.Model;

/// <summary>One change of the store, made whole or not at all, with author and time.</summary>
public sealed class Revision
{
    /// <summary>Store-wide, from 1, without gaps and in the order of commits.</summary>
    public required long Number { get; init; }

    /// <summary>Null where the software itself is the author.</summary>
    public required string? Author { get; init; }

    /// <summary>In UTC.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>The resolutions it touches; one or more.</summary>
    public required IList<ResolutionRevision> Resolutions { get; init; }

    /// <summary>What it does, in order.</summary>
    public required IList<RevisionOperation> Operations { get; init; }
}
