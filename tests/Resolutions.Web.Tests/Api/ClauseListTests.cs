using System.Text.Json;

namespace Resolutions.Web.Tests.Api;

public class ClauseListTests(SharedSite shared) : IClassFixture<SharedSite>
{
    private ApiSite Site => shared.Site;

    private const string Address = "/api/v1/resolutions/harbour-lights/clauses";

    [Fact]
    public async Task A_clause_has_its_formulas_with_illocution_and_span()
    {
        var list = await Site.GetJsonAsync("/api/v1/resolutions/harbour-lights/clauses?language=en&address=op3.a");
        var formula = list.GetProperty("clauses")[0].GetProperty("formulas")[0];
        formula.GetProperty("illocution").GetString().ShouldBe("take-note");
        formula.GetProperty("span").GetArrayLength().ShouldBe(2);
        formula.GetProperty("inherited").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task All_clauses_of_all_texts_come_in_the_order_of_the_texts()
    {
        var names = Names(await Site.GetJsonAsync(Address));
        names.Count.ShouldBe(6 + 8 + 7 + 2);
        names[0].ShouldBe("ar:title");
        names[^1].ShouldBe("fr:pp1");
    }

    [Fact]
    public async Task A_language_leaves_the_texts_in_it()
    {
        var names = Names(await Site.GetJsonAsync($"{Address}?language=FR"));
        names.ShouldBe([
            "fr:title",
            "fr:pp1",
            "fr:op1",
            "fr:op2",
            "fr:op2.a",
            "fr:op2.b",
            "fr:op3",
            "fr:title",
            "fr:pp1",
        ]);
    }

    [Fact]
    public async Task A_lettered_clause_names_its_parent_and_its_label_as_printed()
    {
        var clauses = (await Site.GetJsonAsync($"{Address}?language=ar")).GetProperty("clauses");
        var clause = clauses.EnumerateArray().Single(one => one.GetProperty("address").GetString() == "op2.b");
        clause.GetProperty("label").GetString().ShouldBe("(ب)");
        clause.GetProperty("parent").GetString().ShouldBe("op2");
        clause.GetProperty("parentId").GetGuid().ShouldBe(Id(clauses, "op2"));
        clause.GetProperty("kind").GetString().ShouldBe("operative");
        clause.GetProperty("speaker").GetString().ShouldBe("issuer");
        clause.GetProperty("direction").GetString().ShouldBe("rtl");
    }

    [Fact]
    public async Task A_clause_in_another_language_than_its_text_says_so()
    {
        var clauses = (await Site.GetJsonAsync($"{Address}?language=en&address=op4")).GetProperty("clauses");
        clauses[0].GetProperty("language").GetString().ShouldBe("en-GB");
    }

    [Fact]
    public async Task Spans_are_pairs_into_what_was_read()
    {
        var clauses = (await Site.GetJsonAsync($"{Address}?language=fr&address=pp1")).GetProperty("clauses");
        clauses[0].GetProperty("spans").GetRawText().ShouldBe("[[34,73]]");
    }

    [Fact]
    public async Task Words_of_the_publisher_are_marked_as_such()
    {
        var clauses = (await Site.GetJsonAsync($"{Address}?address=title")).GetProperty("clauses");
        clauses
            .EnumerateArray()
            .Select(clause => clause.GetProperty("speaker").GetString())
            .ShouldBe(["issuer", "issuer", "issuer", "publisher"]);
    }

    [Theory]
    // English says in two clauses what the others say in one.
    [InlineData("op1", "ar:op1 en:op1 en:op2 fr:op1")]
    // French and Arabic call this so; the English op2 is in the group above.
    [InlineData("op2", "ar:op2 en:op3 fr:op2")]
    // Only English has a fourth; Arabic has no such clause.
    [InlineData("op4", "en:op4 fr:op3")]
    [InlineData("op2.a", "ar:op2.a en:op3.a fr:op2.a")]
    public async Task An_address_leads_to_the_group_that_holds_it_in_any_language(string address, string expected) =>
        string.Join(' ', Names(await Site.GetJsonAsync($"{Address}?address={address}"))).ShouldBe(expected);

    [Fact]
    public async Task An_address_and_a_language_together_may_leave_nothing()
    {
        var list = await Site.GetJsonAsync($"{Address}?address=op4&language=ar");
        list.GetProperty("clauses").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_text_that_is_not_aligned_has_addresses_all_the_same()
    {
        var list = await Site.GetJsonAsync("/api/v1/resolutions/tides/clauses?address=op1");
        Names(list).ShouldBe(["fr:op1"]);
        list.GetProperty("clauses")[0].GetProperty("groupId").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_language_that_no_text_has_is_unknown_and_those_there_are_get_listed()
    {
        var problem = await Site.GetProblemAsync($"{Address}?language=de");
        problem.GetProperty("status").GetInt32().ShouldBe(404);
        problem.GetProperty("type").GetString().ShouldBe("/problems/unknown-language");
        problem
            .GetProperty("detail")
            .GetString()
            .ShouldBe("Resolution 'harbour-lights' has no text in 'de'. Its languages: ar, en, fr.");
    }

    [Fact]
    public async Task An_address_that_no_clause_has_is_unknown()
    {
        var problem = await Site.GetProblemAsync($"{Address}?address=op99");
        problem.GetProperty("type").GetString().ShouldBe("/problems/unknown-address");
        problem.GetProperty("detail").GetString()!.ShouldContain("'op99' at revision 1");
    }

    private static List<string> Names(JsonElement list) =>
        [.. list.GetProperty("clauses").EnumerateArray().Select(Name)];

    private static string Name(JsonElement clause) =>
        $"{clause.GetProperty("language").GetString()![..2]}:{clause.GetProperty("address").GetString()}";

    private static Guid Id(JsonElement clauses, string address) =>
        clauses
            .EnumerateArray()
            .Single(clause => clause.GetProperty("address").GetString() == address)
            .GetProperty("id")
            .GetGuid();
}
