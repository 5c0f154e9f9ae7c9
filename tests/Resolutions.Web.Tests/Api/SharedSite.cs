namespace Resolutions.Web.Tests.Api;

/// <summary>One site for the tests of a class that change nothing.</summary>
public class SharedSite : IAsyncLifetime
{
    internal ApiSite Site { get; private set; } = null!;

    internal InventedResolution Lights { get; } = InventedTexts.HarbourLights();

    public async ValueTask InitializeAsync()
    {
        Site = await ApiSite.StartAsync();
        await FillAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Puts into the store what the tests of the class ask for.</summary>
    protected virtual async Task FillAsync()
    {
        await Lights.SaveAsync(Site.Database);
        await InventedTexts.Brief("tides", "2019").SaveAsync(Site.Database);
    }
}
