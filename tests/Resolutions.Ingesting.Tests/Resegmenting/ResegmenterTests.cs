using Microsoft.EntityFrameworkCore;
using Resolutions.Ingesting.Resegmenting;
using Resolutions.Model;
using Resolutions.Model.Operations;

namespace Resolutions.Ingesting.Tests.Resegmenting;

public sealed class ResegmenterTests : IAsyncLifetime
{
    private HarbourStore store = null!;

    public async ValueTask InitializeAsync() => store = await HarbourStore.CreateAsync();

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task Texts_that_the_present_rules_have_cut_are_passed_over()
    {
        await store.FillAsync(HarbourStore.English, HarbourStore.French);

        (await store.ResegmentAsync()).ShouldAllBe(text => text.Outcome == RecutOutcome.Current);
        (await store.ResegmentAsync(force: true)).ShouldAllBe(text => text.Outcome == RecutOutcome.Same);

        (await store.RevisionAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task A_clause_that_comes_out_otherwise_ends_and_the_others_keep_their_identity()
    {
        var slug = await store.FillAsync(HarbourStore.English, HarbourStore.French);
        var before = (await store.ReadAsync(slug)).Texts[0].Clauses;
        await store.CutDifferentlyAsync("en", "op1");

        var report = (await store.ResegmentAsync()).Single(text => text.Outcome == RecutOutcome.Changed);

        (report.Kept, report.Closed, report.Opened).ShouldBe((before.Count - 1, 1, 1));
        var after = (await store.ReadAsync(slug)).Texts[0].Clauses;
        after.Select(clause => clause.Address).ShouldBe(before.Select(clause => clause.Address));
        after
            .Select(clause => clause.Id)
            .Intersect(before.Select(clause => clause.Id))
            .Count()
            .ShouldBe(before.Count - 1);
        await store.ShouldBeWholeAsync();
    }

    [Fact]
    public async Task The_past_still_shows_what_older_rules_made_of_the_text()
    {
        var slug = await store.FillAsync(HarbourStore.English);
        await store.CutDifferentlyAsync("en", "op1");
        await using (var db = store.Database.Open())
            await db.Texts.ExecuteUpdateAsync(
                set => set.SetProperty(text => text.Title, "Another title"),
                TestContext.Current.CancellationToken
            );

        await store.ResegmentAsync();

        var past = (await store.ReadAsync(slug, revision: 1)).Texts.Single();
        past.Text.Title.ShouldBe("Another title");
        past.Clauses.ShouldContain(clause => clause.Address == "p9");
        var present = (await store.ReadAsync(slug)).Texts.Single();
        present.Text.Title!.ShouldContain("lighthouse");
        present.Clauses.ShouldNotContain(clause => clause.Address == "p9");
    }

    [Fact]
    public async Task A_confirmed_group_whose_clauses_all_stay_is_untouched()
    {
        var slug = await store.FillAsync(HarbourStore.English, HarbourStore.French);
        var confirmed = await store.ConfirmAsync("en", "op2");
        await store.CutDifferentlyAsync("en", "op1");

        var report = (await store.ResegmentAsync()).Single(text => text.Outcome == RecutOutcome.Changed);

        report.ConfirmedKept.ShouldBe(1);
        report.Carried.ShouldBeEmpty();
        (await store.ReadAsync(slug))
            .Groups.Single(group => group.State == GroupState.Confirmed)
            .Id.ShouldBe(confirmed);
    }

    [Fact]
    public async Task A_confirmed_group_goes_on_with_a_clause_that_says_the_same_words_elsewhere_and_the_report_says_so()
    {
        var slug = await store.FillAsync(HarbourStore.English, HarbourStore.French);
        var confirmed = await store.ConfirmAsync("en", "op1");
        await RelabelAsync();

        var report = (await store.ResegmentAsync()).Single(text => text.Outcome == RecutOutcome.Changed);

        var carried = report.Carried.Single();
        (carried.GroupId, carried.Fate).ShouldBe((confirmed, GroupFate.Moved));
        var after = (await store.ReadAsync(slug)).Groups.Single(group => group.State == GroupState.Confirmed);
        after.Id.ShouldBe(carried.SuccessorId!.Value);
        after.Members.Count.ShouldBe(2);
        await store.ShouldBeWholeAsync();
    }

    [Fact]
    public async Task A_dry_run_tells_the_same_and_changes_nothing()
    {
        await store.FillAsync(HarbourStore.English);
        await store.CutDifferentlyAsync("en", "op1");

        (await store.ResegmentAsync(dry: true)).Single().Outcome.ShouldBe(RecutOutcome.Changed);

        (await store.RevisionAsync()).ShouldBe(1);
        (await store.ResegmentAsync()).Single().Outcome.ShouldBe(RecutOutcome.Changed);
    }

    [Fact]
    public async Task What_an_older_reader_read_is_read_again_into_an_extraction_beside_it()
    {
        await store.FillAsync(HarbourStore.English);
        await using (var db = store.Database.Open())
            await db.Extractions.ExecuteUpdateAsync(
                set => set.SetProperty(row => row.ReaderVersion, 0).SetProperty(row => row.Sha256, "0"),
                TestContext.Current.CancellationToken
            );

        (await store.ResegmentAsync()).Single().IsReadAnew.ShouldBeTrue();

        await using var after = store.Database.Open();
        (await after.Extractions.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(2);
        await store.ShouldBeWholeAsync();
    }

    // As older rules might have cut it: the same words under another address.
    private async Task RelabelAsync()
    {
        await using var db = store.Database.Open();
        var token = TestContext.Current.CancellationToken;
        await db.Texts.ExecuteUpdateAsync(set => set.SetProperty(text => text.SegmenterVersion, 0), token);
        await db.Database.ExecuteSqlAsync(
            $"""
            update clauses set address = 'op9'
            where address = 'op1' and text_id in (select id from texts where language = 'en')
            """,
            token
        );
    }
}
