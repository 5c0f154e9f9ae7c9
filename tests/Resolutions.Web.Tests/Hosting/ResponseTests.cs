using System.Net;

namespace Resolutions.Web.Tests.Hosting;

public class ResponseTests(SiteInTest site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/none/such")]
    [InlineData("/health/live")]
    [InlineData("/robots.txt")]
    public async Task Every_answer_forbids_what_is_not_ours(string path)
    {
        using var response = await site.Http.GetAsync(path, TestContext.Current.CancellationToken);
        response
            .Headers.GetValues("Content-Security-Policy")
            .Single()
            .ShouldBe(
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
            );
        response.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        response.Headers.GetValues("Referrer-Policy").Single().ShouldBe("no-referrer");
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
        response.Headers.Server.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/robots.txt")]
    [InlineData("/favicon.svg")]
    public async Task What_programs_ask_for_is_there(string path)
    {
        using var response = await site.Http.GetAsync(path, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
