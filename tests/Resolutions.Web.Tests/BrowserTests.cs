namespace Resolutions.Web.Tests;

public sealed class BrowserTests
{
    [Fact]
    public async Task A_page_is_laid_out_from_right_to_left_and_runs_its_script()
    {
        var page = await Browser.NewPageAsync();
        await page.SetContentAsync(
            """<html lang="ar" dir="rtl"><p id="p">قرار</p><script>document.title = getComputedStyle(p).direction</script>"""
        );

        (await page.TitleAsync()).ShouldBe("rtl");
        (await page.Locator("p").InnerTextAsync()).ShouldBe("قرار");
    }
}
