using System.Text;
using AngleSharp;
using Resolutions.Ingesting;
using Resolutions.Model;
using Resolutions.Testing;

namespace Resolutions.Web.Tests.Pages.Resolutions;

/// <summary>A page that tries to run in the readers' browsers, on its way through the store to a page of the site.</summary>
public sealed class HostilePageTests
{
    private const string Page = """
        <html lang=en><body><article onclick="stolen(1)"><h1>Resolution on the reeds of Marl</h1>
        <p>The Council of Reed Cutters,</p>
        <p>Recalling its <img src=x onerror="stolen(2)">decision on the <b onmouseover=stolen(3)>beds</b> of Marl,</p>
        <script>stolen(4)</script>
        <ol><li>Requests &lt;script&gt;stolen(5)&lt;/script&gt; the <a href="javascript:stolen(6)">wardens</a> to count the beds;</li>
        <li>Decides to meet again &quot;&gt;&lt;img src=x onerror=stolen(7)&gt; in spring.</li></ol>
        </article></body></html>
        """;

    [Fact]
    public async Task Nothing_of_a_hostile_page_runs_and_none_of_its_words_is_lost()
    {
        var token = TestContext.Current.CancellationToken;
        await using var database = await TestDatabase.CreateAsync();
        var ingester = new Ingester(new Contexts(database), TimeProvider.System);
        var source = new IncomingSource(Encoding.UTF8.GetBytes(Page), null, SourceOrigin.File, "reeds.html");
        var slug = (await ingester.IngestAsync(source, token)).Texts.ShouldHaveSingleItem().Slug;

        using var site = new SiteInTest.Factory(
            new() { ["Samples:Load"] = "false", ["ConnectionStrings:Resolutions"] = database.ConnectionString }
        );
        using var http = site.CreateClient();
        var html = await http.GetStringAsync($"/resolutions/{slug}", token);
        using var context = BrowsingContext.New(Configuration.Default);
        using var shown = await context.OpenAsync(answer => answer.Content(html), token);

        shown
            .QuerySelectorAll("script, img, [onclick], [onerror], [onmouseover], [href^='javascript:']")
            .ShouldBeEmpty();
        shown.Body!.TextContent.ShouldContain("Requests <script>stolen(5)</script> the wardens to count the beds;");
        shown.Body.TextContent.ShouldContain("\"><img src=x onerror=stolen(7)> in spring.");
    }
}
