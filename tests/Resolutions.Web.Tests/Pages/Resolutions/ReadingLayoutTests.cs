using Microsoft.Playwright;

namespace Resolutions.Web.Tests.Pages.Resolutions;

public class ReadingLayoutTests(SiteInTest site)
{
    private const string Path = "/resolutions/aht-2021-4-lanterns";

    [Theory]
    [InlineData(1440)]
    [InlineData(3840)]
    public async Task Clauses_of_a_row_begin_level_with_each_other(int width)
    {
        var page = await OpenAsync(width);
        foreach (var tops in await FirstClausesAsync(page, "box.top"))
            (tops.Max() - tops.Min()).ShouldBeLessThan(1);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(390)]
    public async Task On_a_phone_the_languages_stand_one_below_the_other_and_nothing_runs_off_the_side(int width)
    {
        var page = await OpenAsync(width);
        foreach (var tops in await FirstClausesAsync(page, "box.top"))
            tops.Distinct().Count().ShouldBe(tops.Length);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
    }

    [Fact]
    public async Task On_a_phone_each_clause_says_its_language()
    {
        var page = await OpenAsync(390);
        var tongue = "getComputedStyle(document.querySelector('#op1 .cell[lang=ar]'), '::before').content";
        (await page.EvaluateAsync<string>(tongue)).ShouldBe("\"العربية\"");
    }

    [Fact]
    public async Task Arabic_is_set_from_the_right()
    {
        var page = await OpenAsync(1440);
        var cell = await page.Locator("#op1 .cell[lang=ar]").BoundingBoxAsync();
        var label = await page.Locator("#op1 .cell[lang=ar] .label").BoundingBoxAsync();
        (cell!.X + cell.Width - label!.X - label.Width).ShouldBeLessThan(2);
    }

    [Fact]
    public async Task On_paper_the_columns_stay_beside_each_other_and_a_row_is_not_torn()
    {
        var page = await OpenAsync(794);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var tops in await FirstClausesAsync(page, "box.top"))
            (tops.Max() - tops.Min()).ShouldBeLessThan(1);
        (await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.group')).breakInside")).ShouldBe(
            "avoid"
        );
        (await page.Locator(".bar").IsVisibleAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task An_anchor_jumps_to_its_row_without_JavaScript()
    {
        var page = await Browser.NewPageAsync(
            new()
            {
                JavaScriptEnabled = false,
                ViewportSize = new() { Width = 1440, Height = 400 },
            }
        );
        await page.GotoAsync($"{site.Address}{Path}#op4");
        var row = page.Locator("[id='fr/op4']");
        await Assertions.Expect(row).ToBeInViewportAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Nothing_is_fetched_from_another_host_and_the_browser_finds_nothing_to_refuse()
    {
        var page = await Browser.NewPageAsync();
        var requests = new List<string>();
        var complaints = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        page.Console += (_, message) => complaints.Add(message.Text);
        await page.GotoAsync(site.Address + Path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        requests.ShouldAllBe(url => url.StartsWith(site.Address, StringComparison.Ordinal));
        complaints.ShouldBeEmpty();
        (await page.Context.CookiesAsync()).ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_keyboard_comes_first_to_a_link_that_skips_to_the_text()
    {
        var page = await OpenAsync(1440);
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".skip")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
    }

    private async Task<IPage> OpenAsync(int width)
    {
        var page = await Browser.NewPageAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 900 },
            }
        );
        await page.GotoAsync(site.Address + Path);
        return page;
    }

    // For each row, a measure of the first clause in each language.
    private static async Task<double[][]> FirstClausesAsync(IPage page, string measure) =>
        await page.EvaluateAsync<double[][]>(
            $$"""
            [...document.querySelectorAll('.group')].map(row =>
                [...row.querySelectorAll('.cell > .clause:first-child')].map(clause => {
                    const box = clause.getBoundingClientRect();
                    return {{measure}};
                }))
            """
        );
}
