using Microsoft.EntityFrameworkCore;
using Resolutions.Ingesting.Comparing;
using Resolutions.Ingesting.Reports;
using Resolutions.Ingesting.Stating;
using Resolutions.Model;

namespace Resolutions.Ingesting.Tests;

public sealed class FindingTests : IAsyncLifetime
{
    private const string Music = """
        Resolution on the teaching of music in village schools

        The Assembly of Valley Parishes,

        Recalling the Charter of Orselle of 4 May 1987,

        1. Requests the parishes to appoint a music teacher in every school;

        2. Decides to remain seized of the matter.
        """;

    private const string Drawing = """
        Resolution on the teaching of drawing in village schools

        The Assembly of Valley Parishes,

        Recalling the Charter of Orselle of 4 May 1987,

        1. Requests the parishes to appoint a drawing teacher in every school;

        2. Decides to remain seized of the matter.
        """;

    private HarbourStore store = null!;

    public async ValueTask InitializeAsync() => store = await HarbourStore.CreateAsync();

    public ValueTask DisposeAsync() => store.DisposeAsync();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_likely_and_not_sure_stands_alone_and_is_proposed_with_the_evidence()
    {
        await store.FillAsync(Music);

        var text = (await store.IngestAsync(Drawing)).Texts.Single();

        text.JoinedLanguages.ShouldBeEmpty();
        text.Proposed.Single().Evidence.ShouldNotBeEmpty();
        await using var db = store.Database.Open();
        (await db.Resolutions.CountAsync(Token)).ShouldBe(2);
        var proposal = await db.JoinProposals.SingleAsync(Token);
        proposal.Score.ShouldBe(text.Proposed.Single().Score);
        proposal.ValidUntil.ShouldBeNull();
    }

    [Fact]
    public async Task A_statement_beats_what_finding_would_say()
    {
        var slug = await store.FillAsync(Music);

        var text = (await store.IngestAsync(HarbourStore.French, new(Resolution: slug))).Texts.Single();

        text.Slug.ShouldBe(slug);
        await store.ShouldBeWholeAsync();
    }

    [Fact]
    public async Task A_statement_of_a_resolution_that_is_not_there_is_refused_and_stores_nothing()
    {
        var report = await store.IngestAsync(Music, new(Resolution: "nowhere"));

        report.Result.ShouldBe(IngestResult.Refused);
        report.Diagnostics.Single().Code.ShouldBe(StatementCodes.ResolutionUnknown);
        (await store.RevisionAsync()).ShouldBe(0);
        await using var db = store.Database.Open();
        (await db.Sources.CountAsync(Token)).ShouldBe(0);
    }

    [Fact]
    public async Task A_corrected_issue_joins_as_another_text_that_is_not_primary_and_the_report_says_what_changed()
    {
        var slug = await store.FillAsync(HarbourStore.English);

        var text = (await store.IngestAsync(HarbourStore.Corrected)).Texts.Single();

        (text.Slug, text.Ordinal, text.IsPrimary).ShouldBe((slug, 2, false));
        text.Changes!.Ordinal.ShouldBe(1);
        text.Changes.Clauses.Select(change => (change.Kind, change.Address))
            .ShouldBe([(ChangeKind.Changed, "op2"), (ChangeKind.Added, "op3")]);
    }

    [Fact]
    public async Task A_copy_of_the_same_words_in_other_typography_changes_nothing()
    {
        await store.FillAsync(HarbourStore.French);

        var copy = HarbourStore.French.Replace('\'', '’').Replace(" ;", "\u00A0;", StringComparison.Ordinal);
        var text = (await store.IngestAsync(copy)).Texts.Single();

        text.Ordinal.ShouldBe(2);
        text.Changes!.Clauses.ShouldBeEmpty();
    }

    [Fact]
    public async Task Texts_of_a_store_from_before_fingerprints_are_found_too()
    {
        var slug = await store.FillAsync(HarbourStore.English);
        await using (var db = store.Database.Open())
            await db.TextFingerprints.ExecuteDeleteAsync(Token);
        var later = new Ingester(new Contexts(store.Database), TimeProvider.System);

        var report = await later.IngestAsync(
            new(System.Text.Encoding.UTF8.GetBytes(HarbourStore.French), null, SourceOrigin.File, "later.txt"),
            Token
        );

        report.Texts.Single().Slug.ShouldBe(slug);
    }
}
