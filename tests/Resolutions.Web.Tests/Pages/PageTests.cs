using System.Net;

namespace Resolutions.Web.Tests.Pages;

public class PageTests(SiteInTest site)
{
    public static TheoryData<string> Paths =>
        ["/", "/resolutions", "/resolutions/aht-2021-4-lanterns", "/resolutions/statement-on-buoys"];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Every_page_has_one_first_heading_its_landmarks_a_language_and_a_link_past_the_menu(string path)
    {
        var page = await site.ReadAsync(path);
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelectorAll("body > header").Length.ShouldBe(1);
        page.QuerySelectorAll("header nav[aria-label]").Length.ShouldBe(1);
        page.QuerySelectorAll("main").Length.ShouldBe(1);
        page.QuerySelectorAll("body > footer").Length.ShouldBe(1);
        page.DocumentElement.GetAttribute("lang").ShouldBe("en");
        page.QuerySelector("body > a")!.GetAttribute("href").ShouldBe("#text");
        page.Title.ShouldNotBeNullOrWhiteSpace();
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task No_page_carries_a_script_a_style_or_a_token_of_its_own(string path)
    {
        var page = await site.ReadAsync(path);
        page.QuerySelectorAll("script, style, [style], input[type=hidden]").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_home_page_counts_what_is_there_and_owns_up_to_its_samples()
    {
        var page = await site.ReadAsync("/");
        page.QuerySelectorAll(".counts li")
            .Select(count => count.TextContent)
            .ShouldBe(["3 resolutions", "8 texts", "4 languages", "1 issuing body"]);
        page.QuerySelector(".samples")!.TextContent.ShouldContain("1 resolution here is a sample");
    }

    [Fact]
    public async Task An_address_without_a_page_is_answered_in_words()
    {
        var response = await site.Http.GetAsync("/none/such", TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        html.ShouldContain("There is no page at this address.");
    }

    [Fact]
    public async Task A_resolution_whose_texts_were_withdrawn_is_gone_and_in_no_list()
    {
        var response = await site.Http.GetAsync("/resolutions/draft-on-chains", TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.Gone);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        html.ShouldContain("The texts of the resolution “draft-on-chains” were withdrawn");
        (await site.Http.GetStringAsync("/resolutions", TestContext.Current.CancellationToken)).ShouldNotContain(
            "draft-on-chains"
        );
    }

    [Theory]
    [InlineData("GET", "/resolutions?language=%00")]
    [InlineData("GET", "/resolutions?type=poem")]
    [InlineData("GET", "/resolutions?page=first")]
    [InlineData("GET", "/resolutions?body=a%00b")]
    [InlineData("PUT", "/resolutions")]
    public async Task What_cannot_be_understood_is_answered_in_words_under_a_title(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var response = await site.Http.SendAsync(request, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        html.ShouldContain("<title>The request could not be understood");
    }
}
