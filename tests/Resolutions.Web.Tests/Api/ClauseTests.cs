using System.Text.Json;

namespace Resolutions.Web.Tests.Api;

public class ClauseTests(SharedSite shared) : IClassFixture<SharedSite>
{
    private ApiSite Site => shared.Site;

    [Fact]
    public async Task A_clause_by_its_id_is_the_one_in_the_list_with_its_validity()
    {
        var id = shared.Lights.ClauseId("fr:op2.a");
        var clause = await Site.GetJsonAsync($"/api/v1/clauses/{id}");
        var listed = (await Site.GetJsonAsync("/api/v1/resolutions/harbour-lights/clauses"))
            .GetProperty("clauses")
            .EnumerateArray()
            .Single(one => one.GetProperty("id").GetGuid() == id);
        foreach (var property in listed.EnumerateObject())
            clause.GetProperty(property.Name).GetRawText().ShouldBe(property.Value.GetRawText());
        clause.GetProperty("validFrom").GetInt32().ShouldBe(1);
        clause.GetProperty("validUntil").ValueKind.ShouldBe(JsonValueKind.Null);
        Link(clause, "resolution").ShouldBe("/api/v1/resolutions/harbour-lights");
    }

    [Fact]
    public async Task An_id_that_no_clause_ever_had_is_unknown()
    {
        var problem = await Site.GetProblemAsync("/api/v1/clauses/01234567-89ab-7cde-8f01-23456789abcd");
        problem.GetProperty("type").GetString().ShouldBe("/problems/unknown-clause");
        problem.GetProperty("status").GetInt32().ShouldBe(404);
    }

    [Fact]
    public async Task What_is_no_id_at_all_is_told_what_one_looks_like()
    {
        var problem = await Site.GetProblemAsync("/api/v1/clauses/op4");
        problem.GetProperty("status").GetInt32().ShouldBe(400);
        var error = problem.GetProperty("errors")[0];
        error.GetProperty("parameter").GetString().ShouldBe("id");
        error.GetProperty("value").GetString().ShouldBe("op4");
        error.GetProperty("detail").GetString()!.ShouldContain("UUID");
    }

    private static string Link(JsonElement clause, string name) =>
        clause.GetProperty("links").GetProperty(name).GetString()!;
}
