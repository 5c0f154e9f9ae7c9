using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;

namespace Resolutions.Web.Api.Problems;

/// <summary>Makes problems of what goes wrong outside the endpoints.</summary>
internal static class ProblemPipeline
{
    /// <summary>
    /// Answers with a problem where nothing matched, where the method does not fit, and where something broke.
    /// </summary>
    public static IApplicationBuilder UseProblems(this IApplicationBuilder app) =>
        app.UseExceptionHandler(
                new ExceptionHandlerOptions
                {
                    // The middleware records the exception; the client learns no more than that it happened.
                    ExceptionHandler = http => ApiProblems.InternalError().ExecuteAsync(http),
                }
            )
            .UseStatusCodePages(context => Describe(context).ExecuteAsync(context.HttpContext));

    private static IResult Describe(StatusCodeContext context)
    {
        var http = context.HttpContext;
        return http.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => ApiProblems.UnknownPath(
                $"{http.Request.PathBase}{http.Request.Path}",
                ApiLinks.Of(http)
            ),
            StatusCodes.Status405MethodNotAllowed => ApiProblems.MethodNotAllowed(
                http.Request.Method,
                http.Response.Headers.Allow.ToString()
            ),
            // RFC 9457, section 4.2.1: nothing to say beyond the status code.
            var status => TypedResults.Problem(
                type: "about:blank",
                title: ReasonPhrases.GetReasonPhrase(status),
                statusCode: status
            ),
        };
    }
}
