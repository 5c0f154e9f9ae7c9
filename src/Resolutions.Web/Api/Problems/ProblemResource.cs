using System.Text.Json.Serialization;

namespace Resolutions.Web.Api.Problems;

/// <summary>What went wrong, as RFC 9457 has it.</summary>
public sealed record ProblemResource
{
    /// <summary>The kind of problem: the address of the page that explains it. Tell problems apart by it.</summary>
    public required string Type { get; init; }

    /// <summary>A few words, the same for every problem of this type.</summary>
    public required string Title { get; init; }

    /// <summary>The HTTP status code.</summary>
    public required int Status { get; init; }

    /// <summary>What was wrong with this request, and what to do about it.</summary>
    public required string Detail { get; init; }

    /// <summary>The path that was asked for.</summary>
    public required string Instance { get; init; }

    /// <summary>What was wrong with which parameter; absent where no parameter was at fault.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ParameterErrorResource>? Errors { get; init; }
}
