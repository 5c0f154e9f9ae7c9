namespace Resolutions.Web.Api.Problems;

/// <summary>Answers with a problem (RFC 9457).</summary>
public sealed class ProblemResult(ProblemType type, string detail, IReadOnlyList<ParameterErrorResource>? errors = null)
    : IResult,
        IStatusCodeHttpResult
{
    public const string MediaType = "application/problem+json";

    public int? StatusCode => type.Status;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = type.Status;
        httpContext.Response.Headers.ContentLanguage = ApiMessages.Language;
        // What is unknown today may be known tomorrow; without this a cache may keep a 404 as long as it likes.
        httpContext.Response.Headers.CacheControl = "no-store";
        return httpContext.Response.WriteAsJsonAsync(
            new ProblemResource
            {
                Type = ApiLinks.Of(httpContext).Problem(type.Name),
                Title = type.Title,
                Status = type.Status,
                Detail = detail,
                Instance = $"{httpContext.Request.PathBase}{httpContext.Request.Path}",
                Errors = errors,
            },
            options: null,
            MediaType,
            httpContext.RequestAborted
        );
    }
}
