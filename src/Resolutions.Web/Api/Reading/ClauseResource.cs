namespace Resolutions.Web.Api.Reading;

/// <summary>One or more stretches of a text that say one thing.</summary>
public record ClauseResource : AlignedClauseResource
{
    /// <summary>The address of the clause that it is nested in; null where it stands by itself.</summary>
    public required string? Parent { get; init; }

    /// <summary>The id of the clause that it is nested in; null where it stands by itself.</summary>
    public required Guid? ParentId { get; init; }

    /// <summary>
    /// Where it stands among the characters that were read from the source: pairs of start and end, in UTF-16 code
    /// units from 0, end exclusive.
    /// </summary>
    public required IReadOnlyList<int[]> Spans { get; init; }

    /// <summary>The formulas that it opens with, in order; its parent's where it has none of its own; often empty.</summary>
    public required IReadOnlyList<FormulaResource> Formulas { get; init; }

    /// <summary>The slug of its resolution.</summary>
    public required string Resolution { get; init; }

    /// <summary>The id of its text.</summary>
    public required Guid TextId { get; init; }

    /// <summary>The id of the group that holds it in the alignment; null where its text is not aligned.</summary>
    public required Guid? GroupId { get; init; }
}
