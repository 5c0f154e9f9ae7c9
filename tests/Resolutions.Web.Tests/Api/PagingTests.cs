namespace Resolutions.Web.Tests.Api;

public class PagingTests(ListedSite shared) : IClassFixture<ListedSite>
{
    private ApiSite Site => shared.Site;

    [Fact]
    public async Task A_resolution_added_between_pages_neither_hides_nor_repeats_another()
    {
        var before = Pages.Slugs(await Site.GetJsonAsync("/api/v1/resolutions"));
        var walked = await Site.WalkAsync(
            "/api/v1/resolutions?limit=2",
            page =>
                page == 1
                    ? Task.WhenAll(
                        InventedTexts.Brief("added-in-front", "2024-01-01").SaveAsync(Site.Database),
                        InventedTexts.Brief("added-behind", "1999-01-01").SaveAsync(Site.Database)
                    )
                    : Task.CompletedTask
        );
        walked.ShouldBeUnique();
        walked.Where(slug => !slug.StartsWith("added", StringComparison.Ordinal)).ShouldBe(before);
        walked.ShouldContain("added-behind");
    }
}
