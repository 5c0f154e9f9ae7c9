using Resolutions.Model;

namespace Resolutions.Ingesting.Tests.Readers.Html;

public sealed class PageHintsTests
{
    private const string English =
        "<p>The council of the ports asks for a count of all the boats that lie in the ports, and thanks the towns for it.</p>";

    [Theory]
    [InlineData("<meta property='article:published_time' content='2031-05-14T23:30:00-05:00'>", "2031-05-14")]
    [InlineData("<meta name='date' content='14 May 2031'>", "2031-05-14")]
    [InlineData("<meta name='DC.date' content='2031-05'>", "2031-05")]
    [InlineData("<meta name='citation_date' content='2031/05/14'>", "2031-05-14")]
    [InlineData(
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"datePublished\":\"2031-05-14\"}]}</script>",
        "2031-05-14"
    )]
    [InlineData("<time datetime='2031-05-14'>yesterday</time>", "2031-05-14")]
    [InlineData("<time datetime='2031-05-14'>then</time><time datetime='2030-01-01'>before</time>", null)]
    [InlineData("<meta name='date' content='2031-13-45'>", null)]
    [InlineData("<script type='application/ld+json'>{\"datePublished\": </script>", null)]
    public void The_date_is_that_of_publication(string head, string? expected) =>
        Hints(head).Date?.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("<meta property='og:title' content='On boats'><title>Other</title>", "On boats")]
    [InlineData("<title>On boats | Ports</title>", "On boats | Ports")]
    [InlineData("<title>A survey of boats | Ports</title>", "A survey of boats")]
    [InlineData("<title>On boats - Ports</title><meta property='og:site_name' content='Ports'>", "On boats")]
    [InlineData("<title>Ports – On boats</title><meta property='og:site_name' content='Ports'>", "On boats")]
    [InlineData("<title>Boats - a resolution</title>", "Boats - a resolution")]
    [InlineData("<title>On boats :: Home</title><h1>On boats</h1>", "On boats")]
    [InlineData("<h1>On boats</h1>", "On boats")]
    public void The_title_goes_without_the_name_of_the_site(string head, string expected) =>
        Hints(head).Title.ShouldBe(expected);

    [Theory]
    [InlineData("<link rel='canonical' href='https://ports.example/a'>", "https://ports.example/a")]
    [InlineData(
        "<link rel='canonical' href='/a'><meta property='og:url' content='http://ports.example/b'>",
        "http://ports.example/b"
    )]
    [InlineData("<link rel='canonical' href='javascript:alert(1)'>", null)]
    [InlineData("<link rel='canonical' href='file:///etc/hosts'>", null)]
    public void The_address_is_one_that_others_can_follow(string head, string? expected) =>
        Hints(head).Address.ShouldBe(expected);

    [Fact]
    public void The_publisher_is_the_site() =>
        Hints("<meta property='og:site_name' content='Port News'>").Publisher.ShouldBe("Port News");

    [Theory]
    [InlineData("lang='en-GB'", "en")]
    [InlineData("lang='EN_us'", "en")]
    [InlineData("lang='english'", null)]
    [InlineData("", null)]
    public void The_language_is_a_tag(string attribute, string? expected) =>
        ReadPage.Of($"<html {attribute}>{English}</html>").Hinted.Language.ShouldBe(expected);

    [Fact]
    public void A_language_that_the_text_is_not_in_is_not_believed()
    {
        var reading = ReadPage.Of($"<html lang='fr'>{English}</html>");
        reading.Hinted.Language.ShouldBeNull();
        reading.Diagnostics.ShouldHaveSingleItem().Arguments.ShouldBe(["fr", "en"]);
    }

    [Fact]
    public void A_page_of_two_languages_hints_at_none() =>
        ReadPage
            .Of(
                $"<html lang='en'>{English}<div lang='fr'><p>Le conseil des ports demande que les bateaux soient comptés, et remercie les villes.</p></div></html>"
            )
            .Hinted.Language.ShouldBeNull();

    private static TextStatements Hints(string head) =>
        ReadPage.Of($"<html><head>{head}</head><body>{English}</body></html>").Hinted;
}
