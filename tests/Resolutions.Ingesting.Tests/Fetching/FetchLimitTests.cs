using System.IO.Compression;
using Resolutions.Ingesting.Fetching;

namespace Resolutions.Ingesting.Tests.Fetching;

public sealed class FetchLimitTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_that_tells_it_is_too_long_is_not_read()
    {
        var isAbandoned = new TaskCompletionSource();
        await using var server = await ServerInTest.StartAsync(async context =>
        {
            context.Response.ContentLength = 1001;
            await context.Response.Body.WriteAsync(new byte[1], Token);
            await context.Response.Body.FlushAsync(Token);
            context.RequestAborted.Register(isAbandoned.SetResult);
            await isAbandoned.Task;
        });

        (await Fetched.CodeAsync(server, limit: 1000)).ShouldBe("source-too-large");
        await isAbandoned.Task;
    }

    [Fact]
    public async Task An_answer_without_end_is_read_no_further_than_the_limit()
    {
        await using var server = await ServerInTest.StartAsync(async context =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
                await context.Response.Body.WriteAsync(new byte[1000], context.RequestAborted);
        });

        (await Fetched.CodeAsync(server, limit: 10_000)).ShouldBe("source-too-large");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task An_answer_that_unpacks_beyond_the_limit_is_refused(string packing)
    {
        using var packed = new MemoryStream();
        await using (
            Stream packer =
                packing == "br"
                    ? new BrotliStream(packed, CompressionLevel.Optimal, true)
                    : new GZipStream(packed, CompressionLevel.Optimal, true)
        )
            await packer.WriteAsync(new byte[20_000_000], Token);
        packed.Length.ShouldBeLessThan(1_000_000);
        await using var server = await ServerInTest.StartAsync(context =>
        {
            context.Response.Headers.ContentEncoding = packing;
            return context.Response.Body.WriteAsync(packed.ToArray(), Token).AsTask();
        });

        (await Fetched.CodeAsync(server, limit: 1_000_000)).ShouldBe("source-too-large");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_server_that_does_not_go_on_is_not_waited_for(bool hasBegun)
    {
        var isGivenUp = new TaskCompletionSource();
        await using var server = await ServerInTest.StartAsync(async context =>
        {
            context.RequestAborted.Register(isGivenUp.SetResult);
            if (hasBegun)
            {
                await context.Response.WriteAsync("Resolution", Token);
                await context.Response.Body.FlushAsync(Token);
            }
            await isGivenUp.Task;
        });
        var impatient = hasBegun
            ? Fetched.Allowing with
            {
                Timeout = TimeSpan.FromSeconds(1),
            }
            : Fetched.Allowing with
            {
                RequestTimeout = TimeSpan.FromSeconds(0.5),
            };

        var refusal = (await Fetched.FetchAsync(server, options: impatient)).Refusal.ShouldNotBeNull();

        refusal.Code.ShouldBe("fetch-timeout");
        refusal.Arguments.ShouldBe([hasBegun ? "1" : "0.5"]);
        await isGivenUp.Task;
    }

    [Fact]
    public async Task Whoever_calls_it_off_is_obeyed()
    {
        var isAsked = new TaskCompletionSource();
        await using var server = await ServerInTest.StartAsync(async context =>
        {
            isAsked.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        using var stop = new CancellationTokenSource();
        using var fetcher = new Fetcher(Fetched.Allowing, new());
        var fetching = fetcher.FetchAsync(server.Address, stop.Token);
        await isAsked.Task;
        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => fetching);
    }
}
