namespace Resolutions.Model;

/// <summary>A span of a text's extraction that is not the document: a menu, a share button, a repeated block.</summary>
public sealed class Furniture
{
    public required Guid Id { get; init; }

    public required Guid TextId { get; init; }

    public required Span Span { get; init; }

    /// <summary>Store-wide number of the revision that made it furniture.</summary>
    public required long ValidFrom { get; init; }

    /// <summary>Store-wide number of the revision from which it is no longer furniture; null while it is.</summary>
    public long? ValidUntil { get; set; }
}
