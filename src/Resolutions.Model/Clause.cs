namespace Resolutions.Model;

/// <summary>
/// One or more spans of a text's extraction that say one thing. Never deleted: valid from a revision until another.
/// </summary>
public sealed class Clause
{
    /// <summary>A UUID version 7, stable for the clause's life.</summary>
    public required Guid Id { get; init; }

    public required Guid TextId { get; init; }

    /// <summary>Where it stands in its text: only the order counts, so that a clause can come between two that stay as they are.</summary>
    public required double Ordinal { get; init; }

    /// <summary>Its name inside its text: <c>title</c>, <c>pp3</c>, <c>op4.a</c>.</summary>
    public required string Address { get; init; }

    public required ClauseKind Kind { get; init; }

    /// <summary>As printed, or as automatic numbering resolves it; null where there is none.</summary>
    public required string? Label { get; init; }

    public required Guid? ParentId { get; init; }

    public required Speaker Speaker { get; init; }

    /// <summary>A BCP 47 tag where it differs from the text's; else null.</summary>
    public required string? Language { get; init; }

    public required IReadOnlyList<Span> Spans { get; init; }

    /// <summary>What the spans say, white space folded.</summary>
    public required string Content { get; init; }

    /// <summary>In order; empty where it opens with none and has no parent that does.</summary>
    public IReadOnlyList<ClauseFormula> Formulas { get; set; } = [];

    /// <summary>Store-wide number of the revision that made it.</summary>
    public required long ValidFrom { get; init; }

    /// <summary>Store-wide number of the revision from which it no longer holds; null while it does.</summary>
    public long? ValidUntil { get; set; }
}
