namespace Resolutions.Web.Tests.Api;

public class EscapingTests(SharedSite shared) : IClassFixture<SharedSite>
{
    private ApiSite Site => shared.Site;

    [Fact]
    public async Task Arabic_accents_and_apostrophes_come_as_they_are()
    {
        var body = await Site.Client.GetStringAsync(
            "/api/v1/resolutions/harbour-lights/clauses",
            TestContext.Current.CancellationToken
        );
        body.ShouldContain("قرار بشأن أضواء الموانئ");
        body.ShouldContain("Rappelant l'usage des marins dès l'été,");
        body.ShouldNotContain("\\u");
    }

    [Fact]
    public async Task Answers_are_utf8_json_that_no_browser_sniffs()
    {
        using var response = await Site.AskAsync("/api/v1/resolutions");
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/json; charset=utf-8");
        response.Content.Headers.ContentLanguage.ShouldBeEmpty();
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }
}
