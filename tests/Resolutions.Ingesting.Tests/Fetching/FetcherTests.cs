using System.IO.Compression;
using System.Text;
using Resolutions.Ingesting.Fetching;
using Resolutions.Ingesting.Readers;
using Resolutions.Model;

namespace Resolutions.Ingesting.Tests.Fetching;

public sealed class FetcherTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_arrives_with_its_bytes_its_type_and_where_it_came_from()
    {
        IHeaderDictionary seen = new HeaderDictionary();
        await using var server = await ServerInTest.StartAsync(context =>
        {
            foreach (var header in context.Request.Headers)
                seen[header.Key] = header.Value;
            context.Response.ContentType = "text/plain; charset=windows-1251";
            return context.Response.Body.WriteAsync(new byte[] { 0xCF, 0xEE, 0xF0, 0xF2 }, Token).AsTask();
        });

        var source = (await Fetched.FetchAsync(server, "/oars?page=1#top")).Source.ShouldNotBeNull();

        source.Origin.ShouldBe(SourceOrigin.Address);
        source.Location.ShouldBe($"{server.Address}/oars?page=1");
        source.Address.ShouldBe($"{server.Address}/oars?page=1");
        source.Bytes.Length.ShouldBe(4);
        var read = await SourceReading.ReadAsync(source, Token);
        read.MediaType.ShouldBe("text/plain");
        read.Reading.Characters.ShouldBe("Порт");
        seen.UserAgent.ToString().ShouldMatch(@"^Resolutions/\d+\.\d+\.\d+ \(\+mailto:rowers@ferrymen\.example\)$");
        seen.Accept.ToString().ShouldStartWith("text/html");
        seen.ContainsKey("Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task A_charset_that_the_server_declares_and_the_bytes_belie_is_told()
    {
        await using var server = await ServerInTest.StartAsync(context =>
        {
            context.Response.ContentType = "text/plain; charset=iso-8859-1";
            return context.Response.Body.WriteAsync("Résolution sur les rames"u8.ToArray(), Token).AsTask();
        });

        var reading = (await SourceReading.ReadAsync((await Fetched.FetchAsync(server)).Source!, Token)).Reading;

        reading.Characters.ShouldBe("Résolution sur les rames");
        reading.Diagnostics.ShouldHaveSingleItem().Arguments.ShouldBe(["iso-8859-1", "utf-8"]);
    }

    [Theory]
    [InlineData("http://", "fetch-address-wrong")]
    [InlineData("ftp://ferrymen.example/oars", "fetch-address-wrong")]
    [InlineData("http://ferrymen.example:99999/", "fetch-address-wrong")]
    [InlineData("http://rower:oar@ferrymen.example/", "fetch-credentials")]
    public async Task What_is_no_address_of_a_page_is_not_tried(string address, string code)
    {
        using var fetcher = new Fetcher(Fetched.Allowing, new());

        var arrival = await fetcher.FetchAsync(address, Token);

        arrival.Refusal.ShouldNotBeNull().Code.ShouldBe(code);
        arrival.Location.ShouldNotContain("oar@");
    }

    [Fact]
    public async Task A_host_that_nobody_knows_is_told()
    {
        using var fetcher = new Fetcher(
            new(),
            new(),
            (_, _) => throw new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.HostNotFound)
        );

        var refusal = (await fetcher.FetchAsync("https://no.example/", Token)).Refusal.ShouldNotBeNull();

        refusal.Code.ShouldBe("fetch-name-not-found");
        refusal.Arguments.ShouldBe(["no.example"]);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(500)]
    [InlineData(304)]
    public async Task A_status_without_a_page_is_told(int status)
    {
        await using var server = await ServerInTest.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });

        (await Fetched.FetchAsync(server)).Refusal.ShouldNotBeNull().Arguments.ShouldBe([$"{status}"]);
    }

    [Fact]
    public async Task A_server_without_TLS_under_https_is_told()
    {
        await using var server = await ServerInTest.StartAsync(context => Task.CompletedTask);
        using var fetcher = new Fetcher(Fetched.Allowing, new());

        var arrival = await fetcher.FetchAsync($"https://127.0.0.1:{server.Port}/", Token);

        arrival.Refusal.ShouldNotBeNull().Code.ShouldBe("fetch-tls-failed");
    }

    [Fact]
    public async Task A_port_at_which_nobody_listens_is_told()
    {
        int port;
        await using (var server = await ServerInTest.StartAsync(context => Task.CompletedTask))
            port = server.Port;
        using var fetcher = new Fetcher(Fetched.Allowing, new());

        var arrival = await fetcher.FetchAsync($"http://127.0.0.1:{port}/", Token);

        arrival.Refusal.ShouldNotBeNull().Code.ShouldBe("fetch-no-connection");
    }

    [Fact]
    public async Task A_packed_page_is_unpacked()
    {
        using var packed = new MemoryStream();
        await using (var packer = new GZipStream(packed, CompressionLevel.Optimal, true))
            await packer.WriteAsync(Encoding.UTF8.GetBytes("Resolution on oars"), Token);
        await using var server = await ServerInTest.StartAsync(context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            return context.Response.Body.WriteAsync(packed.ToArray(), Token).AsTask();
        });

        Encoding.UTF8.GetString((await Fetched.FetchAsync(server)).Source!.Bytes).ShouldBe("Resolution on oars");
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_told()
    {
        await using var server = await ServerInTest.StartAsync(async context =>
        {
            context.Response.ContentLength = 1000;
            await context.Response.Body.WriteAsync(new byte[10], Token);
            await context.Response.Body.FlushAsync(Token);
            context.Abort();
        });

        (await Fetched.CodeAsync(server)).ShouldBe("fetch-answer-broken");
    }
}
