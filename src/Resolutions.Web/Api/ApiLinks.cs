namespace Resolutions.Web.Api;

/// <summary>
/// Addresses inside this site, as path-absolute references (RFC 3986, section 4.2): they hold behind any proxy, under any host.
/// </summary>
internal sealed class ApiLinks(PathString pathBase)
{
    public const string Root = "/api/v1";

    public string Documentation => $"{pathBase}/openapi/v1.json";

    public string Resolutions => $"{pathBase}{Root}/resolutions";

    public string Resolution(string slug) => $"{Resolutions}/{Uri.EscapeDataString(slug)}";

    public string Clauses(string slug) => $"{Resolution(slug)}/clauses";

    public string Alignment(string slug) => $"{Resolution(slug)}/alignment";

    public string Clause(Guid id) => $"{pathBase}{Root}/clauses/{id}";

    /// <summary>The page on which a person reads the resolution.</summary>
    public string Page(string slug) => $"{pathBase}/resolutions/{Uri.EscapeDataString(slug)}";

    public string Problem(string name) => $"{pathBase}/problems/{name}";

    public static ApiLinks Of(HttpContext http) => new(http.Request.PathBase);
}
