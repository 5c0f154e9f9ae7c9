using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Resolutions.Ingesting.Tests.Fetching;

/// <summary>A real server on the loopback address, which answers as a test wants.</summary>
internal sealed class ServerInTest : IAsyncDisposable
{
    private readonly WebApplication _server;

    private ServerInTest(WebApplication server) => _server = server;

    public string Address =>
        _server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public int Port => new Uri(Address).Port;

    public static async Task<ServerInTest> StartAsync(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        var server = builder.Build();
        server.Run(answer);
        await server.StartAsync(TestContext.Current.CancellationToken);
        return new(server);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
