namespace Resolutions.Web.Api.Reading;

/// <summary>One reason why the clauses of a group belong together or do not.</summary>
public sealed record EvidenceResource
{
    /// <summary>A stable kebab-case word.</summary>
    public required string Code { get; init; }

    /// <summary>
    /// How much it speaks for the group, in nats of log likelihood ratio; negative speaks against it.
    /// </summary>
    public required double Weight { get; init; }

    /// <summary>What the code speaks of, such as the number that stands in all languages.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }
}
