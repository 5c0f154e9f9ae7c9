using System.Net;
using AngleSharp.Dom;

namespace Resolutions.Web.Tests.Pages.Resolutions;

public class ReadingTests(SiteInTest site)
{
    private const string Lanterns = "/resolutions/aht-2021-4-lanterns";
    private const string Statement = "/resolutions/statement-on-buoys";
    private const string Tides = "/resolutions/tide-tables";

    [Fact]
    public async Task Every_clause_says_its_language_and_direction()
    {
        var page = await site.ReadAsync(Lanterns);
        var clauses = page.QuerySelectorAll(".clause");
        clauses.Length.ShouldBe(31);
        foreach (var clause in clauses)
        {
            var language = clause.GetAttribute("lang").ShouldNotBeNull();
            clause.GetAttribute("dir").ShouldBe(language is "ar" or "fa" ? "rtl" : "ltr");
        }
    }

    [Fact]
    public async Task French_English_and_Arabic_come_first_and_other_languages_after()
    {
        var page = await site.ReadAsync(Lanterns);
        page.QuerySelectorAll(".names h2").Select(name => name.GetAttribute("lang")).ShouldBe(["fr", "en", "ar", "fa"]);
        page.QuerySelector(".names h2")!.TextContent.ShouldBe("Français");
    }

    [Fact]
    public async Task A_row_is_a_group_and_holds_all_clauses_that_correspond()
    {
        var page = await site.ReadAsync(Lanterns);
        var row = page.GetElementById("pp1")!;
        row.QuerySelectorAll("[lang=fr].clause").Length.ShouldBe(1);
        row.QuerySelectorAll("[lang=en].clause").Length.ShouldBe(2);
        row.QuerySelector(".otherwise")!.GetAttribute("title").ShouldBe("pp2 in English");
    }

    [Fact]
    public async Task Where_a_language_has_no_such_clause_the_gap_says_so()
    {
        var page = await site.ReadAsync(Lanterns);
        page.GetElementById("op2.a")!.QuerySelector(".absent")!.TextContent.ShouldBe("No such clause in Persian");
    }

    [Fact]
    public async Task Where_a_language_has_no_text_the_page_says_so_and_keeps_no_column()
    {
        var page = await site.ReadAsync(Tides);
        page.QuerySelector(".no-text")!.TextContent.ShouldBe("No Arabic text of this resolution is in the store.");
        page.QuerySelectorAll(".names h2").Length.ShouldBe(2);
        page.QuerySelectorAll(".absent").ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_address_of_every_clause_leads_to_one_row()
    {
        var page = await site.ReadAsync(Lanterns);
        var addresses = page.QuerySelectorAll(".clause").Select(clause => clause.Id!.Split('/')[1]).Distinct();
        foreach (var address in addresses)
            page.GetElementById(address).ShouldNotBeNull(address).Closest(".group").ShouldNotBeNull();
        page.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();
    }

    [Fact]
    public async Task An_address_that_only_one_language_uses_leads_to_the_group_that_holds_it()
    {
        var page = await site.ReadAsync(Lanterns);
        var row = page.GetElementById("op4")!.Closest(".group")!;
        row.QuerySelector("[id='fr/op4']").ShouldNotBeNull();
        row.QuerySelector("[id='en/op3']").ShouldNotBeNull();
    }

    [Fact]
    public async Task An_address_that_two_groups_use_leads_to_the_one_in_which_more_languages_use_it()
    {
        var page = await site.ReadAsync(Lanterns);
        page.GetElementById("op3")!.QuerySelector("[id='ar/op3']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_label_is_shown_once_whether_it_is_printed_or_comes_of_automatic_numbering()
    {
        var page = await site.ReadAsync(Tides);
        Text(page.GetElementById("fr/op1")!).ShouldBe("1. Décide de publier les tables des marées.");
        Text(page.GetElementById("en/op1")!).ShouldBe("1. Decides to publish the tide tables.");
    }

    [Fact]
    public async Task Words_of_a_publisher_are_said_to_be_the_publishers_in_the_text_and_in_the_title()
    {
        var page = await site.ReadAsync(Statement);
        page.QuerySelector("h1 + .attribution")!.TextContent.ShouldBe("Title given by Harbour Gazette");
        var title = page.GetElementById("en/title")!;
        title.PreviousElementSibling!.TextContent.ShouldBe("Words of Harbour Gazette, the publisher");
        title.ClassList.ShouldContain("publishers");
        page.GetElementById("en/p1")!.ClassList.ShouldNotContain("publishers");
    }

    [Fact]
    public async Task A_clause_that_looks_like_markup_is_shown_as_the_text_it_is()
    {
        var page = await site.ReadAsync(Statement);
        page.GetElementById("en/p2")!.TextContent.ShouldBe("<script>alert(1)</script>");
        page.QuerySelectorAll("script").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_date_without_a_year_is_shown_without_one()
    {
        var page = await site.ReadAsync(Statement);
        page.QuerySelector(".kicker time")!.TextContent.ShouldBe("23 June, year not given in the text");
        page.QuerySelector(".kicker time")!.GetAttribute("datetime").ShouldBe("--06-23");
    }

    [Fact]
    public async Task The_state_of_each_group_and_a_low_score_are_told_in_words()
    {
        var page = await site.ReadAsync(Lanterns);
        State(page, "op1").ShouldBe("Confirmed by an editor");
        State(page, "op2").ShouldBe("Aligned automatically");
        page.GetElementById("op3")!.QuerySelector(".low")!.TextContent.ShouldBe("low score 0.31");
        page.QuerySelectorAll(".low").Length.ShouldBe(1);
        Text(page.QuerySelector(".state")!)
            .ShouldBe("10 groups of clauses 9 aligned automatically 1 confirmed by an editor");
    }

    [Fact]
    public async Task Each_text_says_where_it_came_from_and_when_it_was_read()
    {
        var page = await site.ReadAsync(Statement);
        var provenance = page.QuerySelector(".provenance")!;
        Text(provenance)
            .ShouldStartWith(
                "Published by Harbour Gazette Address https://gazette.example/buoys read on 20 November 2026 SHA-256 "
            );
        provenance.QuerySelector("a")!.GetAttribute("href").ShouldBe("https://gazette.example/buoys");
        provenance.QuerySelector("[title]")!.GetAttribute("title")!.Length.ShouldBeGreaterThan(64);
    }

    [Fact]
    public async Task Another_text_of_a_language_is_listed_beneath_the_one_that_is_shown()
    {
        var page = await site.ReadAsync(Lanterns);
        var source = page.QuerySelector(".source")!;
        source.QuerySelector(".other")!.TextContent.ShouldBe("Another French text, not shown in this column:");
        source.QuerySelectorAll(".provenance")[1].TextContent.ShouldContain("La Gazette du Levant");
    }

    [Fact]
    public async Task A_sample_is_marked_as_a_sample_and_nothing_else_is()
    {
        (await site.ReadAsync(Lanterns)).QuerySelector(".sample")!.TextContent.ShouldBe("Sample");
        (await site.ReadAsync(Statement)).QuerySelector(".sample").ShouldBeNull();
    }

    [Fact]
    public async Task A_past_revision_is_shown_as_it_was_and_leads_to_the_newest()
    {
        var past = await site.ReadAsync(Tides + "?revision=1");
        State(past, "op1").ShouldBe("Aligned automatically");
        Text(past.QuerySelector(".banner")!).ShouldContain("revision 1 of 2, made on 20 November 2026.");
        past.QuerySelector(".banner a")!.GetAttribute("href").ShouldBe(Tides);
        var newest = await site.ReadAsync(Tides);
        State(newest, "op1").ShouldBe("Confirmed by an editor");
        newest.QuerySelector(".banner").ShouldBeNull();
    }

    [Theory]
    [InlineData("/resolutions/none-such", "There is no resolution called “none-such”.")]
    [InlineData(Tides + "?revision=9", "This resolution has no revision 9.")]
    [InlineData(Tides + "?revision=first", "This resolution has no revision first.")]
    public async Task What_is_not_there_is_said_to_be_missing_and_what_to_do(string path, string words)
    {
        var response = await site.Http.GetAsync(path, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        html.ShouldContain(words);
        html.ShouldContain("<a href=\"/resolutions");
    }

    [Fact]
    public async Task The_parts_of_a_resolution_are_told_by_the_kinds_of_its_clauses()
    {
        var page = await site.ReadAsync(Lanterns);
        page.QuerySelectorAll(".part > h2")
            .Select(heading => heading.TextContent)
            .ShouldBe(["Preamble", "Operative part"]);
        page.GetElementById("enacting1")!.Closest(".part")!.ClassList.ShouldContain("preamble");
    }

    [Fact]
    public async Task Letters_are_sent_as_themselves()
    {
        var html = await site.Http.GetStringAsync(Lanterns, TestContext.Current.CancellationToken);
        html.ShouldContain("تقرر أن تبقي المسألة قيد نظرها.");
        html.ShouldContain("Résolution sur l’entretien des fanaux");
    }

    private static string State(IDocument page, string address) =>
        page.GetElementById(address)!.QuerySelector(".margin [role=img]")!.GetAttribute("aria-label")!;

    private static string Text(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
