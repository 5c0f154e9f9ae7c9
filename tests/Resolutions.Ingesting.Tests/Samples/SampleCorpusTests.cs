using Microsoft.EntityFrameworkCore;
using Resolutions.Ingesting.Reports;
using Resolutions.Ingesting.Samples;
using Resolutions.Model;
using Resolutions.Testing;

namespace Resolutions.Ingesting.Tests.Samples;

public sealed class SampleCorpusTests : IAsyncLifetime
{
    private TestDatabase database = null!;
    private Ingester ingester = null!;
    private SampleCorpus samples = null!;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        ingester = new(new Contexts(database), TimeProvider.System);
        samples = new(new Contexts(database), ingester);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task A_new_store_gets_every_sample_and_each_is_marked()
    {
        var reports = await samples.LoadIntoNewStoreAsync(Token);

        reports.ShouldAllBe(report => report.Result == IngestResult.Added);
        await using var db = database.Open();
        (await db.Resolutions.AllAsync(resolution => resolution.IsSample, Token)).ShouldBeTrue();
        (await db.Sources.AllAsync(source => source.Origin == SourceOrigin.Sample, Token)).ShouldBeTrue();
    }

    [Fact]
    public async Task One_sample_is_there_in_French_English_and_Arabic_and_one_lacks_Arabic()
    {
        await samples.LoadIntoNewStoreAsync(Token);

        await using var db = database.Open();
        var languages = (await db.TextMemberships.ToListAsync(Token))
            .GroupBy(membership => membership.ResolutionId)
            .Select(texts => string.Join(' ', texts.Select(text => text.Language).Order(StringComparer.Ordinal)))
            .ToList();
        languages.ShouldContain("ar en fr");
        languages.ShouldContain("en fr");
    }

    [Fact]
    public async Task A_store_that_was_written_to_gets_no_samples()
    {
        await samples.LoadIntoNewStoreAsync(Token);

        (await samples.LoadIntoNewStoreAsync(Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Removing_the_samples_leaves_ones_own_texts_and_they_do_not_come_back()
    {
        await samples.LoadIntoNewStoreAsync(Token);
        await ingester.IngestAsync(
            new("1. One.\n\n2. Two."u8.ToArray(), "text/plain", SourceOrigin.File, "own.txt"),
            Token
        );

        (await samples.RemoveAsync(Token)).ShouldBePositive();

        await using var db = database.Open();
        (await db.Resolutions.SingleAsync(Token)).IsSample.ShouldBeFalse();
        (await db.Sources.SingleAsync(Token)).Location.ShouldBe("own.txt");
        (await samples.LoadIntoNewStoreAsync(Token)).ShouldBeEmpty();
        (await samples.RemoveAsync(Token)).ShouldBe(0);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
