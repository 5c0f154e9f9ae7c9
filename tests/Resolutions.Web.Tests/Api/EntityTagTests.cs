using System.Net;

namespace Resolutions.Web.Tests.Api;

public class EntityTagTests : ApiTest
{
    [Theory]
    [MemberData(nameof(ConditionalTests.Addresses), MemberType = typeof(ConditionalTests))]
    public async Task A_new_revision_changes_the_tag(string pattern)
    {
        var address = pattern.Replace("{id}", Lights.ClauseId("en:pp1").ToString(), StringComparison.Ordinal);
        var tag = await Site.TagAsync(address);
        await Site.Database.RewordAsync(Lights.ClauseId("en:pp1"), "Recalling what sailors do,");

        using var again = await Site.AskAsync(address, tag);
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        again.Headers.ETag!.ToString().ShouldNotBe(tag);
    }

    [Fact]
    public async Task A_change_of_one_resolution_leaves_the_tags_of_the_others()
    {
        var (tides, list) = (
            await Site.TagAsync("/api/v1/resolutions/tides"),
            await Site.TagAsync("/api/v1/resolutions")
        );
        await Site.Database.RewordAsync(Lights.ClauseId("en:pp1"), "Recalling what sailors do,");
        (await Site.TagAsync("/api/v1/resolutions/tides")).ShouldBe(tides);
        (await Site.TagAsync("/api/v1/resolutions")).ShouldNotBe(list);
    }
}
