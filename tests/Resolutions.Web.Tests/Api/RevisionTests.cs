using System.Text.Json;

namespace Resolutions.Web.Tests.Api;

public class RevisionTests : ApiTest
{
    private const string Address = "/api/v1/resolutions/harbour-lights";

    [Fact]
    public async Task An_earlier_revision_says_that_it_is_not_the_newest()
    {
        var first = (await Site.GetJsonAsync($"{Address}/clauses?language=en&address=pp1")).GetProperty("clauses")[0];
        await Site.Database.RewordAsync(first.GetProperty("id").GetGuid(), "Recalling what sailors do,");

        var earlier = await Site.GetJsonAsync($"{Address}?revision=1");
        earlier.GetProperty("revision").GetInt32().ShouldBe(1);
        earlier.GetProperty("isNewest").GetBoolean().ShouldBeFalse();
        var newest = await Site.GetJsonAsync(Address);
        newest.GetProperty("revision").GetInt32().ShouldBe(2);
        newest.GetProperty("isNewest").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Every_past_alignment_can_still_be_had()
    {
        var before = await Site.GetJsonAsync($"{Address}/alignment?revision=1");
        var clause = before.GetProperty("groups")[1].GetProperty("members")[1].GetProperty("clauses")[0];
        await Site.Database.RewordAsync(clause.GetProperty("id").GetGuid(), "Recalling what sailors do,");

        var now = (await Site.GetJsonAsync($"{Address}/alignment")).GetProperty("groups")[1];
        now.GetProperty("state").GetString().ShouldBe("confirmed");
        now.GetProperty("score").ValueKind.ShouldBe(JsonValueKind.Null);
        Words(now, 1).ShouldBe("Recalling what sailors do,");
        var then = await Site.GetJsonAsync($"{Address}/alignment?revision=1");
        then.GetProperty("isNewest").GetBoolean().ShouldBeFalse();
        then.GetProperty("groups").GetRawText().ShouldBe(before.GetProperty("groups").GetRawText());
    }

    [Fact]
    public async Task A_superseded_clause_still_answers_and_leads_to_where_it_stood()
    {
        // Store-wide, the revision below is the third; the resolution counts it as its second.
        var id = Lights.ClauseId("en:op4");
        var successor = await Site.Database.RewordAsync(id, "Notes that bells ring in fog and snow.");

        var old = await Site.GetJsonAsync($"/api/v1/clauses/{id}");
        old.GetProperty("text").GetString().ShouldBe("Notes that bells ring in fog.");
        old.GetProperty("validFrom").GetInt32().ShouldBe(1);
        old.GetProperty("validUntil").GetInt32().ShouldBe(2);
        Link(old, "alignment").ShouldBe("/api/v1/resolutions/harbour-lights/alignment?revision=1");
        (await Site.GetJsonAsync(Link(old, "alignment"))).GetRawText().ShouldContain(id.ToString());

        var now = await Site.GetJsonAsync($"/api/v1/clauses/{successor}");
        now.GetProperty("validFrom").GetInt32().ShouldBe(2);
        now.GetProperty("groupId").GetGuid().ShouldNotBe(old.GetProperty("groupId").GetGuid());
    }

    private static string? Words(JsonElement group, int member) =>
        group.GetProperty("members")[member].GetProperty("clauses")[0].GetProperty("text").GetString();

    private static string Link(JsonElement clause, string name) =>
        clause.GetProperty("links").GetProperty(name).GetString()!;
}
