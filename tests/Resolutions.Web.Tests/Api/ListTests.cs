using System.Text.Json;

namespace Resolutions.Web.Tests.Api;

public class ListTests(ListedSite shared) : IClassFixture<ListedSite>
{
    private ApiSite Site => shared.Site;

    private const string List = "/api/v1/resolutions";

    [Fact]
    public async Task The_newest_date_comes_first_then_the_slug_and_what_has_no_date_last()
    {
        var slugs = Pages.Slugs(await Site.GetJsonAsync(List));
        slugs.ShouldBe(["quays", "harbour-lights", "bells", "buoys", "month-only", "year-only", "no-year", "undated"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    public async Task Following_next_walks_every_resolution_exactly_once(int limit)
    {
        var walked = await Site.WalkAsync($"{List}?limit={limit}");
        walked.ShouldBe(Pages.Slugs(await Site.GetJsonAsync(List)));
    }

    [Fact]
    public async Task Following_prev_from_the_last_page_walks_back_to_the_first()
    {
        string? last = null;
        await Site.WalkAsync($"{List}?limit=3", onAddress: address => last = address);
        var pages = new List<IReadOnlyList<string>>();
        while (last is not null)
        {
            using var response = await Site.AskAsync(last);
            pages.Insert(0, Pages.Slugs(await response.ReadJsonAsync()));
            last = Links.Of(response, "prev");
        }
        pages.SelectMany(page => page).ShouldBe(Pages.Slugs(await Site.GetJsonAsync(List)));
    }

    [Fact]
    public async Task Links_keep_the_filters_and_the_limit_and_stand_in_the_body_too()
    {
        using var response = await Site.AskAsync($"{List}?limit=2&language=fr&type=resolution");
        var links = (await response.ReadJsonAsync()).GetProperty("links");
        Links.Of(response, "first").ShouldBe($"{List}?language=fr&type=resolution&limit=2");
        Links.Of(response, "next")!.ShouldStartWith($"{List}?language=fr&type=resolution&limit=2&cursor=");
        Links.Of(response, "prev").ShouldBeNull();
        links.GetProperty("next").GetString().ShouldBe(Links.Of(response, "next"));
        links.GetProperty("prev").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("language=en", "quays harbour-lights")]
    [InlineData("language=EN-ca", "quays")]
    [InlineData("language=de", "")]
    [InlineData("body=CP", "harbour-lights bells")]
    [InlineData("body=CP&language=ar", "harbour-lights")]
    [InlineData("type=report", "")]
    public async Task Filters_leave_what_fits(string filter, string expected) =>
        string.Join(' ', Pages.Slugs(await Site.GetJsonAsync($"{List}?{filter}"))).ShouldBe(expected);

    [Fact]
    public async Task An_item_says_who_speaks_what_it_is_called_and_where_more_is()
    {
        var item = (await Site.GetJsonAsync($"{List}?body=CP&limit=1")).GetProperty("items")[0];
        item.GetProperty("issuingBody").GetProperty("names").GetProperty("fr").GetString().ShouldBe("Conférence CP");
        item.GetProperty("documentType").GetString().ShouldBe("resolution");
        item.GetProperty("date").GetString().ShouldBe("2018-09-24");
        item.GetProperty("titles").GetProperty("fr").GetString().ShouldBe("Résolution sur les feux des ports");
        item.GetProperty("languages").Strings().ShouldBe(["ar", "en", "fr"]);
        item.GetProperty("links").GetProperty("self").GetString().ShouldBe($"{List}/harbour-lights");
    }
}
