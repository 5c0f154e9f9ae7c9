using Microsoft.Extensions.Primitives;
using Resolutions.Web.Api.Problems;

namespace Resolutions.Web.Api.Parameters;

/// <summary>Refuses a query that has a parameter unknown, repeated or wrong, and names every one of them.</summary>
internal static class QueryChecking
{
    /// <summary>Says which parameters an endpoint takes; any other is refused.</summary>
    public static RouteHandlerBuilder Takes(
        this RouteHandlerBuilder endpoint,
        params IReadOnlyList<QueryParameter> parameters
    ) => endpoint.WithMetadata(new KnownParameters(parameters)).AddEndpointFilter(CheckAsync);

    /// <remarks>
    /// A value that could not be bound has already set the status to 400 when filters run, and the endpoint would answer
    /// with nothing more; the filter sees the same value, and says what was wrong.
    /// </remarks>
    private static async ValueTask<object?> CheckAsync(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    )
    {
        var http = context.HttpContext;
        var known = http.GetEndpoint()?.Metadata.GetMetadata<KnownParameters>()?.Parameters ?? [];
        var errors = http.Request.Query.SelectMany(given => Errors(given.Key, given.Value, known)).ToList();
        return errors.Count == 0 ? await next(context) : ApiProblems.InvalidParameters(errors);
    }

    private static IEnumerable<ParameterErrorResource> Errors(
        string name,
        StringValues values,
        IReadOnlyList<QueryParameter> known
    )
    {
        if (known.FirstOrDefault(one => one.Name == name) is not { } parameter)
            yield return Error(name, values.ToString(), Unknown(name, known));
        else if (values.Count > 1)
            yield return Error(name, values.ToString(), ApiMessages.Say("parameter.repeated", name, values.Count));
        else if (parameter.WhatIsWrong(values.ToString()) is { } wrong)
            yield return Error(name, values.ToString(), wrong);
    }

    private static string Unknown(string name, IReadOnlyList<QueryParameter> known) =>
        known.Count == 0
            ? ApiMessages.Say("parameter.none", name)
            : ApiMessages.Say("parameter.unknown", name, string.Join(", ", known.Select(one => one.Name)));

    private static ParameterErrorResource Error(string name, string value, string detail) =>
        new()
        {
            Parameter = name,
            Value = value,
            Detail = detail,
        };
}
