namespace Resolutions.Web.Api.Problems;

/// <summary>A kind of problem, documented at <c>/problems/{name}</c>.</summary>
/// <param name="Name">Stable: clients tell problems apart by it.</param>
public sealed record ProblemType(string Name, int Status)
{
    public static readonly ProblemType InvalidParameter = new("invalid-parameter", StatusCodes.Status400BadRequest);

    public static readonly ProblemType UnknownResolution = new("unknown-resolution", StatusCodes.Status404NotFound);

    public static readonly ProblemType WithdrawnResolution = new("withdrawn-resolution", StatusCodes.Status410Gone);

    public static readonly ProblemType UnknownRevision = new("unknown-revision", StatusCodes.Status404NotFound);

    public static readonly ProblemType UnknownLanguage = new("unknown-language", StatusCodes.Status404NotFound);

    public static readonly ProblemType UnknownAddress = new("unknown-address", StatusCodes.Status404NotFound);

    public static readonly ProblemType UnknownClause = new("unknown-clause", StatusCodes.Status404NotFound);

    public static readonly ProblemType UnknownPath = new("unknown-path", StatusCodes.Status404NotFound);

    public static readonly ProblemType MethodNotAllowed = new(
        "method-not-allowed",
        StatusCodes.Status405MethodNotAllowed
    );

    public static readonly ProblemType InternalError = new("internal-error", StatusCodes.Status500InternalServerError);

    public static IReadOnlyList<ProblemType> All { get; } =
    [
        InvalidParameter,
        UnknownResolution,
        WithdrawnResolution,
        UnknownRevision,
        UnknownLanguage,
        UnknownAddress,
        UnknownClause,
        UnknownPath,
        MethodNotAllowed,
        InternalError,
    ];

    /// <summary>A few words, the same for every problem of the kind.</summary>
    public string Title => ApiMessages.Say($"{Name}.title");

    /// <summary>What it means, and what a client can do.</summary>
    public string About => ApiMessages.Say($"{Name}.about");

    /// <summary>The sentence of one problem of the kind.</summary>
    public string Detail(params ReadOnlySpan<object?> arguments) => ApiMessages.Say($"{Name}.detail", arguments);
}
