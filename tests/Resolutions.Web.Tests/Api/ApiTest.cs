namespace Resolutions.Web.Tests.Api;

/// <summary>A test that changes what is in the store, and so has a site of its own.</summary>
public abstract class ApiTest : IAsyncLifetime
{
    private readonly SharedSite own = new();

    internal ApiSite Site => own.Site;

    internal InventedResolution Lights => own.Lights;

    public ValueTask InitializeAsync() => own.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await own.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
