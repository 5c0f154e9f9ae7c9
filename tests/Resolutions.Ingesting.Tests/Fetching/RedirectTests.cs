using System.Net;
using Resolutions.Ingesting.Fetching;

namespace Resolutions.Ingesting.Tests.Fetching;

public sealed class RedirectTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Redirects_are_followed_and_the_address_at_the_end_is_kept()
    {
        await using var server = await ServerInTest.StartAsync(context =>
        {
            if (context.Request.Path == "/new")
                return context.Response.WriteAsync("Resolution on oars", Token);
            context.Response.Redirect(context.Request.Path == "/old" ? "middle" : "/new");
            return Task.CompletedTask;
        });

        var source = (await Fetched.FetchAsync(server, "/old")).Source.ShouldNotBeNull();

        source.Location.ShouldBe($"{server.Address}/old");
        source.Address.ShouldBe($"{server.Address}/new");
    }

    [Fact]
    public async Task Redirects_in_a_circle_end()
    {
        var count = 0;
        await using var server = await ServerInTest.StartAsync(context =>
        {
            count++;
            context.Response.Redirect("/again");
            return Task.CompletedTask;
        });

        (await Fetched.CodeAsync(server)).ShouldBe("fetch-too-many-redirects");
        count.ShouldBe(Fetched.Allowing.MaxRedirects + 1);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://ferrymen.example/")]
    [InlineData("http://rower:oar@ferrymen.example/")]
    public async Task A_redirect_away_from_the_web_is_not_followed(string target)
    {
        await using var server = await ServerInTest.StartAsync(context =>
        {
            context.Response.Headers.Location = target;
            context.Response.StatusCode = 302;
            return Task.CompletedTask;
        });

        var refusal = (await Fetched.FetchAsync(server)).Refusal.ShouldNotBeNull();

        refusal.Code.ShouldBe("fetch-redirect-wrong");
        refusal.Arguments[0].ShouldNotContain("oar@");
    }

    [Fact]
    public async Task A_redirect_is_checked_as_the_first_address_was()
    {
        var isReached = false;
        await using var inside = await ServerInTest.StartAsync(context =>
        {
            isReached = true;
            return context.Response.WriteAsync("secret", Token);
        });
        await using var outside = await ServerInTest.StartAsync(context =>
        {
            context.Response.Redirect($"http://inside.example:{inside.Port}/");
            return Task.CompletedTask;
        });
        // Both are on this machine; one is taken for public.
        using var fetcher = new Fetcher(
            new(),
            new(),
            (host, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]),
            host => host == "outside.example"
        );

        var arrival = await fetcher.FetchAsync($"http://outside.example:{outside.Port}/", Token);

        arrival.Refusal.ShouldNotBeNull().Code.ShouldBe("fetch-address-private");
        arrival.Refusal.Arguments.ShouldBe(["inside.example"]);
        isReached.ShouldBeFalse();
    }

    [Fact]
    public async Task Where_one_of_a_hosts_addresses_is_private_none_is_tried()
    {
        IPAddress[] addresses = [IPAddress.Parse("8.8.8.8"), IPAddress.Parse("fd00::1")];
        using var fetcher = new Fetcher(new(), new(), (_, _) => Task.FromResult(addresses));

        var arrival = await fetcher.FetchAsync("http://ferrymen.example/", Token);

        arrival.Refusal.ShouldNotBeNull().Code.ShouldBe("fetch-address-private");
    }

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("http://localhost:1/")]
    public async Task A_private_address_is_refused_however_it_is_written(string address)
    {
        using var fetcher = new Fetcher(new(), new());

        (await fetcher.FetchAsync(address, Token)).Refusal.ShouldNotBeNull().Code.ShouldBe("fetch-address-private");
    }
}
