namespace Resolutions.Web.Hosting;

/// <summary>Tells browsers to fetch and run nothing that is not this site's own.</summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication site) =>
        site.Use(
            (context, next) =>
            {
                // At the last moment, for the error page begins by clearing all headers.
                context.Response.OnStarting(() => Set(context.Response.Headers));
                return next(context);
            }
        );

    private static Task Set(IHeaderDictionary headers)
    {
        // An endpoint may say more exactly what its own answer needs.
        headers.TryAdd("Content-Security-Policy", Policy);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return Task.CompletedTask;
    }
}
