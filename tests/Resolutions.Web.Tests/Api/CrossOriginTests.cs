using System.Net;

namespace Resolutions.Web.Tests.Api;

public class CrossOriginTests(SharedSite shared) : IClassFixture<SharedSite>
{
    private ApiSite Site => shared.Site;

    [Theory]
    [InlineData("/api/v1/resolutions")]
    [InlineData("/api/v1/resolutions/nowhere")]
    [InlineData("/api/v1/nowhere")]
    [InlineData("/openapi/v1.json")]
    public async Task A_page_of_any_origin_may_read_answers_problems_and_the_documentation(string address)
    {
        using var response = await SendAsync(HttpMethod.Get, address);
        response.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        response.Headers.GetValues("Access-Control-Expose-Headers").Single().Split(',').ShouldBe(["ETag", "Link"]);
    }

    [Fact]
    public async Task A_page_may_ask_whether_something_changed()
    {
        using var response = await SendAsync(
            HttpMethod.Options,
            "/api/v1/resolutions",
            ("Access-Control-Request-Method", "GET"),
            ("Access-Control-Request-Headers", "if-none-match")
        );
        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        response.Headers.GetValues("Access-Control-Allow-Headers").ShouldBe(["if-none-match"]);
    }

    private async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string address,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(method, address);
        request.Headers.Add("Origin", "https://reader.example");
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        return await Site.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
