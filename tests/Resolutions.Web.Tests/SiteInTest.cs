using AngleSharp;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Mvc.Testing;
using Resolutions.Ingesting.Withdrawing;
using Resolutions.Testing;
using Resolutions.Testing.Builders;
using Resolutions.Web.Tests;

[assembly: AssemblyFixture(typeof(SiteInTest))]

namespace Resolutions.Web.Tests;

/// <summary>The site on a real port, over a database with the invented resolutions. Tests read it and leave it as it is.</summary>
public sealed class SiteInTest : IAsyncLifetime
{
    private readonly Dictionary<string, string> settings = new() { ["Samples:Load"] = "false" };
    private TestDatabase database = null!;
    private Factory factory = null!;

    public HttpClient Http { get; private set; } = null!;

    /// <summary>Where a browser finds it.</summary>
    public string Address => Http.BaseAddress!.ToString().TrimEnd('/');

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        foreach (
            var seed in (ResolutionSeed[])
                [
                    InventedResolutions.Lanterns,
                    InventedResolutions.Statement,
                    InventedResolutions.Tides,
                    InventedResolutions.Mistake,
                ]
        )
        {
            await using var db = database.Open();
            await db.SeedAsync(seed);
        }
        await using (var db = database.Open())
            await db.ConfirmAllAsync(InventedResolutions.Tides.Slug);
        await new Withdrawals(new Contexts(database), TimeProvider.System).WithdrawAsync(
            $"{InventedResolutions.Mistake.Slug}/en",
            "a draft",
            "An editor",
            TestContext.Current.CancellationToken
        );
        settings["ConnectionStrings:Resolutions"] = database.ConnectionString;
        factory = new Factory(settings);
        factory.UseKestrel(0);
        factory.StartServer();
        factory.ClientOptions.AllowAutoRedirect = factory.ClientOptions.HandleCookies = false;
        Http = factory.CreateClient();
    }

    /// <summary>Reads a page as a browser without JavaScript would.</summary>
    public async Task<IDocument> ReadAsync(string path)
    {
        var html = await Http.GetStringAsync(path, TestContext.Current.CancellationToken);
        return await BrowsingContext.New().OpenAsync(response => response.Content(html).Address(Address + path));
    }

    public async ValueTask DisposeAsync()
    {
        await factory.DisposeAsync();
        await database.DisposeAsync();
    }

    internal sealed class Factory(Dictionary<string, string> settings) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            foreach (var (key, value) in settings)
                builder.UseSetting(key, value);
        }
    }
}
