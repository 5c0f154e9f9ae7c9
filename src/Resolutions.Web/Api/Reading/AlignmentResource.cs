namespace Resolutions.Web.Api.Reading;

/// <summary>How the clauses of a resolution's texts correspond, at one of its revisions.</summary>
public sealed record AlignmentResource
{
    /// <summary>The resolution's slug.</summary>
    public required string Resolution { get; init; }

    /// <summary>The number of the revision that is shown, counted by the resolution from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>Whether no revision came after the one that is shown.</summary>
    public required bool IsNewest { get; init; }

    /// <summary>The resolution's texts by language tag, then ordinal.</summary>
    public required IReadOnlyList<TextResource> Texts { get; init; }

    /// <summary>In the order of the alignment. Every clause of an aligned text is in exactly one.</summary>
    public required IReadOnlyList<GroupResource> Groups { get; init; }
}
