using System.Net;

namespace Resolutions.Web.Tests.Api;

public class ProblemTests(SharedSite shared) : IClassFixture<SharedSite>
{
    private ApiSite Site => shared.Site;

    [Theory]
    [InlineData("/api/v1/resolutions?limit=0", "limit", "0", "a whole number from 1 to 200")]
    [InlineData("/api/v1/resolutions?limit=201", "limit", "201", "a whole number from 1 to 200")]
    [InlineData("/api/v1/resolutions?limit=", "limit", "", "a whole number from 1 to 200")]
    [InlineData("/api/v1/resolutions?limit=ten", "limit", "ten", "a whole number from 1 to 200")]
    [InlineData("/api/v1/resolutions?limit=99999999999", "limit", "99999999999", "a whole number from 1 to 200")]
    [InlineData("/api/v1/resolutions?cursor=abc!", "cursor", "abc!", "a place in the list")]
    [InlineData("/api/v1/resolutions?cursor=AAAA", "cursor", "AAAA", "a place in the list")]
    [InlineData("/api/v1/resolutions?language=f", "language", "f", "BCP 47")]
    [InlineData("/api/v1/resolutions?language=fr_FR", "language", "fr_FR", "BCP 47")]
    [InlineData(
        "/api/v1/resolutions?type=treaty",
        "type",
        "treaty",
        "one of resolution, declaration, report, statement"
    )]
    [InlineData("/api/v1/resolutions?type=1", "type", "1", "one of resolution, declaration, report, statement")]
    [InlineData("/api/v1/resolutions?body=a%00b", "body", "a\0b", "the code of an issuing body")]
    [InlineData("/api/v1/resolutions/harbour-lights?revision=0", "revision", "0", "a whole number from 1")]
    [InlineData("/api/v1/resolutions/harbour-lights?revision=-1", "revision", "-1", "a whole number from 1")]
    [InlineData("/api/v1/resolutions/harbour-lights/alignment?revision=x", "revision", "x", "a whole number from 1")]
    [InlineData("/api/v1/resolutions/harbour-lights/clauses?language=%C3%A9", "language", "é", "BCP 47")]
    [InlineData("/api/v1/resolutions/harbour-lights/clauses?address=", "address", "", "the address of a clause")]
    public async Task A_bad_value_is_named_with_what_is_allowed(
        string address,
        string parameter,
        string value,
        string allowed
    )
    {
        var problem = await Site.GetProblemAsync(address);
        problem.GetProperty("status").GetInt32().ShouldBe(400);
        problem.GetProperty("type").GetString().ShouldBe("/problems/invalid-parameter");
        var error = problem.GetProperty("errors")[0];
        error.GetProperty("parameter").GetString().ShouldBe(parameter);
        error.GetProperty("value").GetString().ShouldBe(value);
        error.GetProperty("detail").GetString()!.ShouldContain(allowed);
        problem.GetProperty("detail").GetString()!.ShouldContain($"'{parameter}'");
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_a_query_is_said_at_once()
    {
        var problem = await Site.GetProblemAsync("/api/v1/resolutions?langage=fr&limit=0&type=report&type=report");
        var errors = problem.GetProperty("errors").EnumerateArray();
        errors
            .Select(error => error.GetProperty("detail").GetString())
            .ShouldBe([
                "There is no parameter 'langage' here. There are: cursor, limit, language, body, type.",
                "The parameter 'limit' is '0': it takes a whole number from 1 to 200.",
                "The parameter 'type' is given 2 times: give it once.",
            ]);
    }

    [Fact]
    public async Task An_address_without_parameters_says_so()
    {
        var problem = await Site.GetProblemAsync($"/api/v1/clauses/{Guid.NewGuid()}?pretty=1");
        problem.GetProperty("detail").GetString().ShouldBe("There is no parameter 'pretty' here, nor any other.");
    }

    [Fact]
    public async Task A_resolution_that_is_not_there_is_unknown()
    {
        var problem = await Site.GetProblemAsync("/api/v1/resolutions/d%C3%A9part");
        problem.GetProperty("type").GetString().ShouldBe("/problems/unknown-resolution");
        problem.GetProperty("title").GetString().ShouldBe("Unknown resolution");
        problem
            .GetProperty("detail")
            .GetString()
            .ShouldBe("There is no resolution 'départ'. /api/v1/resolutions lists all there are.");
        problem.TryGetProperty("errors", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("/api/v1/resolution")]
    [InlineData("/api/v2/resolutions")]
    [InlineData("/api")]
    public async Task A_path_that_leads_nowhere_is_a_problem_too(string address)
    {
        var problem = await Site.GetProblemAsync(address);
        problem.GetProperty("type").GetString().ShouldBe("/problems/unknown-path");
        problem.GetProperty("instance").GetString().ShouldBe(address);
        problem.GetProperty("detail").GetString()!.ShouldContain("/openapi/v1.json");
    }

    [Fact]
    public async Task A_method_that_does_not_fit_is_told_which_do()
    {
        using var response = await Site.AskAsync("/api/v1/resolutions", method: HttpMethod.Delete);
        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["GET", "HEAD"], ignoreOrder: true);
        var problem = await Site.GetProblemAsync("/api/v1/resolutions", HttpMethod.Delete);
        problem.GetProperty("detail").GetString().ShouldBe("DELETE is not possible here. Possible are: GET, HEAD.");
    }

    [Fact]
    public async Task The_words_of_a_problem_are_said_to_be_English_as_long_as_they_are()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/resolutions/nowhere");
        request.Headers.Add("Accept-Language", "ar");
        using var response = await Site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        response.Content.Headers.ContentLanguage.ShouldBe(["en"]);
    }

    [Fact]
    public async Task No_cache_keeps_a_problem()
    {
        using var response = await Site.AskAsync("/api/v1/resolutions/nowhere");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task Every_type_leads_to_a_page_that_explains_it()
    {
        var problem = await Site.GetProblemAsync("/api/v1/resolutions/nowhere");
        using var page = await Site.AskAsync(problem.GetProperty("type").GetString()!);
        page.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        html.ShouldContain("<html lang=\"en\" dir=\"ltr\">");
        html.ShouldContain("Unknown resolution");
    }
}
