using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Resolutions.Model;
using Resolutions.Testing;

namespace Resolutions.Cli.Tests.Ingesting;

public sealed class IngestAddressTests : IDisposable
{
    private const string Text = "Resolution on oars\n\n1. Requests oars;\n\n2. Decides to count them.\n";

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Pages_and_files_are_read_together_and_a_page_keeps_where_it_came_from()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        await using var server = builder.Build();
        server.MapGet("/oars", () => Results.Text(Text, "text/plain; charset=utf-8"));
        await server.StartAsync(TestContext.Current.CancellationToken);
        var host = server
            .Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.Single();
        await using var database = await TestDatabase.CreateAsync();
        folder.Write("sails.txt", Text.Replace("oars", "sails", StringComparison.Ordinal));
        folder.Write("sails.yaml", "address: https://ferrymen.example/sails\nsymbol: UF/2");

        var outcome = await CommandLine.RunAsync(
            database.ConnectionString,
            ["ingest", $"{host}/oars#top", folder.Path, $"{host}/gone"],
            ("RESOLUTIONS_FETCH__ALLOWPRIVATE", "true")
        );

        outcome.ExitCode.ShouldBe(1);
        outcome
            .Errors.Trim()
            .Split('\n')
            .ShouldHaveSingleItem()
            .ShouldContain("/gone: The server answered with status 404");
        outcome.Output.ShouldContain("Sources: 3. Added: 2 ");
        await using var db = database.Open();
        var sources = await db
            .Sources.OrderBy(source => source.Origin)
            .ToListAsync(TestContext.Current.CancellationToken);
        sources.Select(source => source.Origin).ShouldBe([SourceOrigin.File, SourceOrigin.Address], ignoreOrder: true);
        var page = sources.Single(source => source.Origin == SourceOrigin.Address);
        page.Location.ShouldBe($"{host}/oars");
        page.Address.ShouldBe($"{host}/oars");
        page.MediaType.ShouldBe("text/plain");
        var file = sources.Single(source => source.Origin == SourceOrigin.File);
        file.Location.ShouldBe("sails.txt");
        file.Address.ShouldBe("https://ferrymen.example/sails");
        file.Stated.Symbol.ShouldBe("UF/2");
        (await db.Texts.Select(text => text.Symbol).ToListAsync(TestContext.Current.CancellationToken)).ShouldContain(
            "UF/2"
        );
    }
}
