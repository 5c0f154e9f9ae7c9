using System.Text.Json;

namespace Resolutions.Web.Tests.Api;

public class ResolutionTests(SharedSite shared) : IClassFixture<SharedSite>
{
    private ApiSite Site => shared.Site;

    private const string Address = "/api/v1/resolutions/harbour-lights";

    [Fact]
    public async Task Every_text_is_shown_with_its_publisher_and_its_source()
    {
        var texts = (await Site.GetJsonAsync(Address)).GetProperty("texts");
        texts.EnumerateArray().Select(Name).ShouldBe(["ar/1", "en/1", "fr/1", "fr/2"]);
        var gazette = texts[3];
        gazette.GetProperty("isPrimary").GetBoolean().ShouldBeFalse();
        gazette.GetProperty("publisher").GetProperty("code").GetString().ShouldBe("Courrier des quais");
        gazette.GetProperty("clauseCount").GetInt32().ShouldBe(2);
        var source = gazette.GetProperty("source");
        source.GetProperty("readAt").GetString().ShouldBe("2025-02-28T12:30:45Z");
        source.GetProperty("origin").GetString().ShouldBe("upload");
        source.GetProperty("sha256").GetString()!.Length.ShouldBe(64);
    }

    [Fact]
    public async Task A_text_tells_its_session_its_place_and_where_it_is_published()
    {
        var text = (await Site.GetJsonAsync(Address)).GetProperty("texts")[2];
        text.GetProperty("session").GetString().ShouldBe("12");
        text.GetProperty("place").GetString().ShouldBe("Port-Levant");
        text.GetProperty("segmenterVersion").GetInt32().ShouldBe(1);
        text.GetProperty("source").GetProperty("address").GetString().ShouldBe("https://quays.example/fr");
    }

    [Fact]
    public async Task Directions_follow_the_script()
    {
        var texts = (await Site.GetJsonAsync(Address)).GetProperty("texts");
        texts
            .EnumerateArray()
            .Select(text => text.GetProperty("direction").GetString())
            .ShouldBe(["rtl", "ltr", "ltr", "ltr"]);
    }

    [Fact]
    public async Task Titles_are_those_of_the_primary_texts()
    {
        var titles = (await Site.GetJsonAsync(Address)).GetProperty("titles");
        titles.GetProperty("fr").GetString().ShouldBe("Résolution sur les feux des ports");
    }

    [Fact]
    public async Task A_revision_that_was_not_made_yet_is_unknown()
    {
        var problem = await Site.GetProblemAsync($"{Address}?revision=9");
        problem.GetProperty("type").GetString().ShouldBe("/problems/unknown-revision");
        problem
            .GetProperty("detail")
            .GetString()
            .ShouldBe("Resolution 'harbour-lights' has no revision 9: its revisions are 1 to 1.");
    }

    private static string Name(JsonElement text) =>
        $"{text.GetProperty("language").GetString()}/{text.GetProperty("ordinal").GetInt32()}";
}
