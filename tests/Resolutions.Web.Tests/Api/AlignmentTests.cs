using System.Text.Json;

namespace Resolutions.Web.Tests.Api;

public class AlignmentTests(SharedSite shared) : IClassFixture<SharedSite>
{
    private ApiSite Site => shared.Site;

    private const string Address = "/api/v1/resolutions/harbour-lights/alignment";

    [Fact]
    public async Task Groups_come_in_order_with_what_each_text_says()
    {
        var groups = (await Site.GetJsonAsync(Address)).GetProperty("groups");
        groups
            .EnumerateArray()
            .Select(group => group.GetProperty("position").GetInt32())
            .ShouldBe([1, 2, 3, 4, 5, 6, 7]);
        Members(groups[2]).ShouldBe("ar/1[op1] en/1[op1 op2] fr/1[op1] fr/2[]");
        Members(groups[5]).ShouldBe("ar/1[op2.b] en/1[op3.b] fr/1[op2.b] fr/2[]");
    }

    [Fact]
    public async Task A_text_without_such_a_clause_is_there_with_none()
    {
        var groups = (await Site.GetJsonAsync(Address)).GetProperty("groups");
        Members(groups[6]).ShouldBe("ar/1[] en/1[op4] fr/1[op3] fr/2[]");
    }

    [Fact]
    public async Task Members_lead_to_the_texts_by_id()
    {
        var alignment = await Site.GetJsonAsync(Address);
        var texts = alignment.GetProperty("texts").EnumerateArray().Select(text => text.GetProperty("id").GetGuid());
        var members = alignment.GetProperty("groups")[0].GetProperty("members").EnumerateArray();
        members.Select(member => member.GetProperty("textId").GetGuid()).ShouldBe(texts);
    }

    [Fact]
    public async Task A_guess_of_the_machine_comes_with_its_score_and_its_reasons()
    {
        var group = (await Site.GetJsonAsync(Address)).GetProperty("groups")[0];
        group.GetProperty("state").GetString().ShouldBe("automatic");
        group.GetProperty("score").GetDouble().ShouldBe(0.75);
        group
            .GetProperty("evidence")
            .GetRawText()
            .ShouldBe(
                """[{"code":"same-label","weight":2.5,"arguments":["1"]},{"code":"length-apart","weight":-0.5,"arguments":[]}]"""
            );
    }

    private static string Members(JsonElement group) =>
        string.Join(' ', group.GetProperty("members").EnumerateArray().Select(Member));

    private static string Member(JsonElement member) =>
        $"{member.GetProperty("language").GetString()}/{member.GetProperty("ordinal").GetInt32()}"
        + $"[{string.Join(' ', member.GetProperty("clauses").EnumerateArray().Select(clause => clause.GetProperty("address").GetString()))}]";
}
