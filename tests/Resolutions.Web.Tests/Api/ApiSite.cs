using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Resolutions.Store;
using Resolutions.Testing;
using Resolutions.Web.Api;

namespace Resolutions.Web.Tests.Api;

/// <summary>
/// The API alone on a port of its own, over a store of its own; what a client sees goes through real sockets.
/// </summary>
internal sealed class ApiSite : IAsyncDisposable
{
    private readonly WebApplication app;

    private ApiSite(WebApplication app, TestDatabase database, SqlLog sql)
    {
        this.app = app;
        Database = database;
        Sql = sql;
        Client = new() { BaseAddress = new(app.Urls.Single()) };
    }

    public TestDatabase Database { get; }

    /// <summary>What the site asked of the store.</summary>
    public SqlLog Sql { get; }

    public HttpClient Client { get; }

    /// <summary>The patterns of the routes under <c>/api</c>.</summary>
    public IEnumerable<string> Routes =>
        app
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => $"/{endpoint.RoutePattern.RawText?.Trim('/')}")
            .Where(pattern => pattern.StartsWith("/api/", StringComparison.Ordinal));

    public static async Task<ApiSite> StartAsync()
    {
        var database = await TestDatabase.CreateAsync();
        var sql = new SqlLog();
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddDbContext<ResolutionsDb>(db =>
            db.UseNpgsql(database.ConnectionString).AddInterceptors(sql)
        );
        builder.Services.AddApi();
        builder.Services.AddResponseCompression();
        var site = builder.Build();
        site.UseResponseCompression();
        site.UseRequestLocalization(options =>
        {
            options.AddSupportedCultures("en", "ar").AddSupportedUICultures("en", "ar");
            options.ApplyCurrentCultureToResponseHeaders = true;
        });
        site.MapApi();
        await site.StartAsync();
        return new(site, database, sql);
    }

    public async Task<JsonElement> GetJsonAsync(string address) =>
        await Client.GetFromJsonAsync<JsonElement>(address, TestContext.Current.CancellationToken);

    /// <summary>Asks, with an If-None-Match where a tag is given.</summary>
    public async Task<HttpResponseMessage> AskAsync(string address, string? tag = null, HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, address);
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Expects an answer with a strong tag, and gives the tag.</summary>
    public async Task<string> TagAsync(string address)
    {
        using var response = await AskAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.ETag!.IsWeak.ShouldBeFalse();
        return response.Headers.ETag.ToString();
    }

    /// <summary>Expects a problem, and gives it with the media type checked.</summary>
    public async Task<JsonElement> GetProblemAsync(string address, HttpMethod? method = null)
    {
        using var response = await AskAsync(address, method: method);
        response.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        problem.GetProperty("status").GetInt32().ShouldBe((int)response.StatusCode);
        return problem;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        await Database.DisposeAsync();
    }
}
