namespace Resolutions.Web.Api.Problems;

/// <summary>What was wrong with one parameter.</summary>
public sealed record ParameterErrorResource
{
    /// <summary>The parameter's name.</summary>
    public required string Parameter { get; init; }

    /// <summary>The value as it came.</summary>
    public required string Value { get; init; }

    /// <summary>What is wrong with it, and what is allowed.</summary>
    public required string Detail { get; init; }
}
