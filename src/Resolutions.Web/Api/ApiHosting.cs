using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Net.Http.Headers;
using Resolutions.Web.Api.Documenting;
using Resolutions.Web.Api.Listing;
using Resolutions.Web.Api.Parameters;
using Resolutions.Web.Api.Problems;
using Resolutions.Web.Api.Reading;

namespace Resolutions.Web.Api;

/// <summary>The JSON API: what it needs, and where it answers.</summary>
public static class ApiHosting
{
    private const string AnyOrigin = "api";

    private static readonly PathString[] Roots = ["/api", "/openapi"];

    /// <remarks>The host adds the store.</remarks>
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(ApiJson.Configure);
        // Parameters that cannot be read are answered for by the check of the query, in development too.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        services.AddCors(cors => cors.AddPolicy(AnyOrigin, Allow));
        return services.AddApiDocumentation();
    }

    /// <remarks>
    /// To be called after any middleware that makes pages of errors, which then leaves those of the API alone.
    /// </remarks>
    public static WebApplication MapApi(this WebApplication app)
    {
        app.UseWhen(http => IsApi(http.Request.Path), api => api.UseCors(AnyOrigin).Use(SayOnlyWhatIsSo).UseProblems());
        app.MapOpenApi("/openapi/{documentName}.json");
        app.MapProblemPages();
        var api = app.MapGroup(ApiLinks.Root);
        MapResolutions(api.MapGroup("/resolutions").WithTags("Resolutions"));
        MapClauses(api.MapGroup("/clauses").WithTags("Clauses"));
        return app;
    }

    private static void MapResolutions(RouteGroupBuilder resolutions)
    {
        Read(resolutions, "", ListResolutions.ListAsync)
            .WithName("listResolutions")
            .Takes(
                QueryParameter.Cursor,
                QueryParameter.Limit,
                QueryParameter.Language,
                QueryParameter.Body,
                QueryParameter.Type
            )
            .Shows(Examples.Page)
            .Fails(ProblemType.InvalidParameter);
        Read(resolutions, "/{slug}", GetResolution.GetAsync)
            .WithName("getResolution")
            .Takes(QueryParameter.Revision)
            .Shows(Examples.Resolution)
            .Fails(
                ProblemType.InvalidParameter,
                ProblemType.UnknownResolution,
                ProblemType.WithdrawnResolution,
                ProblemType.UnknownRevision
            );
        Read(resolutions, "/{slug}/clauses", GetClauses.GetAsync)
            .WithName("getClauses")
            .Takes(QueryParameter.Language, QueryParameter.Address, QueryParameter.Revision)
            .Shows(Examples.Clauses)
            .Fails(
                ProblemType.InvalidParameter,
                ProblemType.UnknownResolution,
                ProblemType.WithdrawnResolution,
                ProblemType.UnknownRevision,
                ProblemType.UnknownLanguage,
                ProblemType.UnknownAddress
            );
        Read(resolutions, "/{slug}/alignment", GetAlignment.GetAsync)
            .WithName("getAlignment")
            .Takes(QueryParameter.Revision)
            .Shows(Examples.Alignment)
            .Fails(
                ProblemType.InvalidParameter,
                ProblemType.UnknownResolution,
                ProblemType.WithdrawnResolution,
                ProblemType.UnknownRevision
            );
    }

    private static void MapClauses(RouteGroupBuilder clauses) =>
        Read(clauses, "/{id}", GetClause.GetAsync)
            .WithName("getClause")
            .Takes()
            .Shows(Examples.Clause)
            .Fails(ProblemType.InvalidParameter, ProblemType.UnknownClause);

    private static RouteHandlerBuilder Read(RouteGroupBuilder api, string pattern, Delegate handler) =>
        api.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], handler);

    // What anyone may read, any page may read. Nothing here depends on who asks, so no credentials are allowed.
    private static void Allow(CorsPolicyBuilder policy) =>
        policy
            .AllowAnyOrigin()
            .AllowAnyHeader()
            .WithMethods(HttpMethods.Get, HttpMethods.Head)
            .WithExposedHeaders(HeaderNames.ETag, HeaderNames.Link)
            .SetPreflightMaxAge(TimeSpan.FromDays(1));

    private static Task SayOnlyWhatIsSo(HttpContext http, RequestDelegate next)
    {
        // The interface's language, set for pages; an answer is in the languages of its texts, and tags each.
        http.Response.Headers.Remove(HeaderNames.ContentLanguage);
        http.Response.OnStarting(() =>
        {
            http.Response.Headers.XContentTypeOptions = "nosniff";
            return Task.CompletedTask;
        });
        return next(http);
    }

    private static bool IsApi(PathString path) =>
        Roots.Any(root => path.StartsWithSegments(root, StringComparison.OrdinalIgnoreCase));
}
