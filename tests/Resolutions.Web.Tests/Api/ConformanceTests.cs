using System.Text.Json;

namespace Resolutions.Web.Tests.Api;

public class ConformanceTests(SharedSite shared) : IClassFixture<SharedSite>
{
    private ApiSite Site => shared.Site;

    [Theory]
    [InlineData("/api/v1/resolutions", "/api/v1/resolutions?limit=1")]
    [InlineData("/api/v1/resolutions", "/api/v1/resolutions?limit=0")]
    [InlineData("/api/v1/resolutions/{slug}", "/api/v1/resolutions/harbour-lights")]
    [InlineData("/api/v1/resolutions/{slug}", "/api/v1/resolutions/tides")]
    [InlineData("/api/v1/resolutions/{slug}", "/api/v1/resolutions/nowhere")]
    [InlineData("/api/v1/resolutions/{slug}/clauses", "/api/v1/resolutions/harbour-lights/clauses")]
    [InlineData("/api/v1/resolutions/{slug}/clauses", "/api/v1/resolutions/tides/clauses")]
    [InlineData("/api/v1/resolutions/{slug}/alignment", "/api/v1/resolutions/harbour-lights/alignment")]
    [InlineData("/api/v1/clauses/{id}", "/api/v1/clauses/{id}")]
    public async Task An_answer_has_the_properties_that_are_documented_and_no_other(string path, string address)
    {
        var schemas = new Schemas(await Site.GetJsonAsync("/openapi/v1.json"));
        using var response = await Site.AskAsync(
            address.Replace("{id}", shared.Lights.ClauseId("ar:op2.a").ToString(), StringComparison.Ordinal)
        );
        var schema = schemas.Of(path, (int)response.StatusCode, response.Content.Headers.ContentType!.MediaType!);
        schemas.Misfits(await response.ReadJsonAsync(), schema).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_examples_have_the_properties_that_are_documented()
    {
        var document = await Site.GetJsonAsync("/openapi/v1.json");
        var schemas = new Schemas(document);
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            var example = path
                .Value.GetProperty("get")
                .GetProperty("responses")
                .GetProperty("200")
                .GetProperty("content")
                .GetProperty("application/json")
                .GetProperty("example");
            schemas.Misfits(example, schemas.Of(path.Name, 200, "application/json")).ShouldBeEmpty(path.Name);
        }
    }

    [Fact]
    public async Task What_does_not_fit_is_noticed()
    {
        var schemas = new Schemas(await Site.GetJsonAsync("/openapi/v1.json"));
        var schema = schemas.Of("/api/v1/clauses/{id}", 200, "application/json");
        using var wrong = JsonDocument.Parse("""{"id":7,"kind":"chapter","extra":null}""");
        var misfits = schemas.Misfits(wrong.RootElement, schema).ToList();
        misfits.ShouldContain("$.text is missing");
        misfits.ShouldContain("$.extra is not documented");
        misfits.ShouldContain("$.id: Number is not string");
        misfits.ShouldContain(misfit => misfit.StartsWith("$.kind: chapter is not among", StringComparison.Ordinal));
    }
}
