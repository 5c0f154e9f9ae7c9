using Resolutions.Web.Api.Problems;

namespace Resolutions.Web.Api.Documenting;

/// <summary>What the documentation says of an endpoint beyond its signature and comments.</summary>
internal static class OperationMetadata
{
    /// <summary>Says what an answer looks like.</summary>
    public static RouteHandlerBuilder Shows(this RouteHandlerBuilder endpoint, object example) =>
        endpoint.WithMetadata(new ExampleAnswer(example));

    /// <summary>Says which problems it reports.</summary>
    public static RouteHandlerBuilder Fails(
        this RouteHandlerBuilder endpoint,
        params IReadOnlyList<ProblemType> problems
    )
    {
        IReadOnlyList<ProblemType> all = [.. problems, ProblemType.InternalError];
        foreach (var status in all.Select(problem => problem.Status).Distinct())
            endpoint.Produces<ProblemResource>(status, ProblemResult.MediaType);
        return endpoint.WithMetadata(new ReportedProblems(all));
    }
}
