using Resolutions.Ingesting.Withdrawing;

namespace Resolutions.Web.Tests.Api;

public class WithdrawnTests : ApiTest
{
    private const string Address = "/api/v1/resolutions/tides";

    [Fact]
    public async Task A_resolution_without_a_text_left_is_gone_from_the_API_and_its_list_and_comes_back()
    {
        var withdrawals = new Withdrawals(new Contexts(Site.Database), TimeProvider.System);
        await withdrawals.WithdrawAsync("tides/fr", "a slip", "An editor", TestContext.Current.CancellationToken);

        foreach (var path in (string[])["", "/clauses", "/alignment"])
        {
            var problem = await Site.GetProblemAsync(Address + path);
            problem.GetProperty("status").GetInt32().ShouldBe(410);
            problem.GetProperty("detail").GetString().ShouldBe("The texts of resolution 'tides' were withdrawn.");
        }
        (await SlugsAsync()).ShouldNotContain("tides");
        // What was cited stays citable.
        (await Site.GetJsonAsync($"{Address}?revision=1"))
            .GetProperty("texts")
            .GetArrayLength()
            .ShouldBe(1);

        await withdrawals.RestoreAsync("tides/fr", "An editor", TestContext.Current.CancellationToken);

        (await Site.GetJsonAsync(Address)).GetProperty("texts").GetArrayLength().ShouldBe(1);
        (await SlugsAsync()).ShouldContain("tides");
    }

    private async Task<IEnumerable<string?>> SlugsAsync() =>
        (await Site.GetJsonAsync("/api/v1/resolutions"))
            .GetProperty("items")
            .EnumerateArray()
            .Select(item => item.GetProperty("slug").GetString());
}
