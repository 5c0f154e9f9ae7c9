using System.Net;

namespace Resolutions.Web.Tests.Pages.Resolutions;

public class IndexTests(SiteInTest site)
{
    [Fact]
    public async Task The_newest_date_comes_first_then_dates_without_a_year_then_none()
    {
        var page = await site.ReadAsync("/resolutions");
        page.QuerySelectorAll(".listed h2 a")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe([
                "/resolutions/aht-2021-4-lanterns",
                "/resolutions/statement-on-buoys",
                "/resolutions/tide-tables",
            ]);
    }

    [Fact]
    public async Task Each_resolution_says_its_type_body_date_symbol_and_languages()
    {
        var page = await site.ReadAsync("/resolutions");
        var first = page.QuerySelector(".listed")!;
        first
            .QuerySelectorAll(".kicker > *")
            .Select(part => part.TextContent)
            .ShouldBe(["Sample", "Resolution", "Assembly of Harbour Towns", "23 June 2021", "AHT/2021/4"]);
        first
            .QuerySelectorAll(".tongues bdi")
            .Select(tongue => tongue.GetAttribute("lang"))
            .ShouldBe(["fr", "en", "ar", "fa"]);
    }

    [Fact]
    public async Task A_headline_that_a_publisher_wrote_is_said_to_be_the_publishers()
    {
        var page = await site.ReadAsync("/resolutions");
        var attributions = page.QuerySelectorAll(".listed .attribution");
        attributions.Select(words => words.TextContent).ShouldBe(["Title given by Harbour Gazette"]);
    }

    [Theory]
    [InlineData("language=fa", 1)]
    [InlineData("language=fr", 2)]
    [InlineData("body=AHT", 2)]
    [InlineData("type=statement", 1)]
    [InlineData("language=&body=&type=", 3)]
    public async Task The_list_can_be_narrowed_by_language_body_and_type(string query, int count)
    {
        var page = await site.ReadAsync($"/resolutions?{query}");
        page.QuerySelectorAll(".listed").Length.ShouldBe(count);
    }

    [Fact]
    public async Task The_form_remembers_what_was_chosen()
    {
        var page = await site.ReadAsync("/resolutions?type=statement");
        page.QuerySelector("select[name=type] option[selected]")!.TextContent.ShouldBe("Statement");
    }

    [Fact]
    public async Task Where_nothing_matches_the_page_says_what_to_do()
    {
        var page = await site.ReadAsync("/resolutions?language=fa&type=statement");
        page.QuerySelector(".empty")!.TextContent.ShouldContain("Choose fewer restrictions");
        page.QuerySelector(".filter a")!.GetAttribute("href").ShouldBe("/resolutions");
    }

    [Fact]
    public async Task A_page_beyond_the_last_is_not_found()
    {
        var response = await site.Http.GetAsync("/resolutions?page=7", TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
