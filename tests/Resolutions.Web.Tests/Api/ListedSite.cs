namespace Resolutions.Web.Tests.Api;

/// <summary>A site with dates of every shape.</summary>
public sealed class ListedSite : SharedSite
{
    protected override async Task FillAsync()
    {
        await InventedTexts.Brief("undated", null).SaveAsync(Site.Database);
        await InventedTexts.Brief("no-year", "--06-23").SaveAsync(Site.Database);
        await InventedTexts.Brief("bells", "2018-09-23", body: "CP").SaveAsync(Site.Database);
        await InventedTexts.Brief("buoys", "2018-09-23").SaveAsync(Site.Database);
        await InventedTexts.Brief("month-only", "2018-09").SaveAsync(Site.Database);
        await InventedTexts.Brief("year-only", "2018").SaveAsync(Site.Database);
        await InventedTexts.Brief("quays", "2020-02-29", "en-CA").SaveAsync(Site.Database);
        await Lights.SaveAsync(Site.Database);
    }
}
