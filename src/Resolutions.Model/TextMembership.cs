namespace Resolutions.Model;

/// <summary>That a text is one of a resolution's, from a revision until another; what joining, separating and the choice of a primary text change.</summary>
public sealed class TextMembership
{
    public required Guid Id { get; init; }

    public required Guid ResolutionId { get; init; }

    public required Guid TextId { get; init; }

    /// <summary>The text's language, a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>From 1, among the resolution's texts in one language.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Whether readers see this one first among the texts of its language.</summary>
    public required bool IsPrimary { get; init; }

    /// <summary>Store-wide number of the revision that made it so.</summary>
    public required long ValidFrom { get; init; }

    /// <summary>Store-wide number of the revision from which it no longer holds; null while it does.</summary>
    public long? ValidUntil { get; set; }
}
