using Resolutions.Ingesting.Reports;
using Resolutions.Ingesting.Withdrawing;
using Resolutions.Model;
using Resolutions.Model.Operations;

namespace Resolutions.Ingesting.Tests.Withdrawing;

public sealed class WithdrawalsTests : IAsyncLifetime
{
    private HarbourStore store = null!;

    public async ValueTask InitializeAsync() => store = await HarbourStore.CreateAsync();

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task A_withdrawn_text_is_out_of_sight_and_its_past_stays()
    {
        var slug = await store.FillAsync(HarbourStore.English, HarbourStore.French);

        var report = await store.WithdrawAsync($"{slug}/fr");

        report.Refusal.ShouldBeNull();
        (await store.ReadAsync(slug)).Texts.Single().Text.Language.ShouldBe("en");
        (await store.ReadAsync(slug, revision: 2)).Texts.Count.ShouldBe(2);
        await store.ShouldBeWholeAsync();
    }

    [Fact]
    public async Task A_restored_text_is_where_it_was()
    {
        var slug = await store.FillAsync(HarbourStore.English, HarbourStore.French);
        var before = Groups(await store.ReadAsync(slug));
        await store.WithdrawAsync($"{slug}/fr");

        (await store.RestoreAsync($"{slug}/fr")).Refusal.ShouldBeNull();

        Groups(await store.ReadAsync(slug)).ShouldBe(before);
        await store.ShouldBeWholeAsync();
    }

    [Fact]
    public async Task A_withdrawn_primary_text_gives_way_to_the_next_and_takes_its_place_again()
    {
        var slug = await store.FillAsync(HarbourStore.English, HarbourStore.Corrected);

        (await store.WithdrawAsync($"{slug}/en")).Primary.ShouldBe($"{slug}/en/2");
        (await store.ReadAsync(slug)).PrimaryTexts.Single().Membership.Ordinal.ShouldBe(2);

        (await store.RestoreAsync($"{slug}/en/1")).Primary.ShouldBe($"{slug}/en/1");
        (await store.ReadAsync(slug)).PrimaryTexts.Single().Membership.Ordinal.ShouldBe(1);
        await store.ShouldBeWholeAsync();
    }

    [Fact]
    public async Task What_was_confirmed_of_others_stays_confirmed_and_comes_back_whole()
    {
        var slug = await store.FillAsync(HarbourStore.English, HarbourStore.French, HarbourStore.Corrected);
        await store.ConfirmAsync("fr", "op1");

        var withdrawn = await store.WithdrawAsync($"{slug}/fr");

        withdrawn.Carried!.Single().Fate.ShouldBe(GroupFate.Orphaned);
        var left = (await store.ReadAsync(slug)).Groups.Single(group => group.State == GroupState.Confirmed);
        left.Members.Count.ShouldBe(2);
        (await store.RestoreAsync($"{slug}/fr")).Reopened.ShouldBe(1);
        var whole = (await store.ReadAsync(slug)).Groups.Single(group => group.State == GroupState.Confirmed);
        whole.Members.Count.ShouldBe(3);
        await store.ShouldBeWholeAsync();
    }

    [Fact]
    public async Task The_same_bytes_again_are_told_to_be_withdrawn_and_why()
    {
        var slug = await store.FillAsync(HarbourStore.English);
        await store.WithdrawAsync($"{slug}/en");
        var before = await store.RevisionAsync();

        var report = await store.IngestAsync(HarbourStore.English);

        report.Result.ShouldBe(IngestResult.Withdrawn);
        var withdrawn = report.Withdrawn.Single();
        (withdrawn.Name, withdrawn.Reason).ShouldBe(($"{slug}/en/1", "a slip"));
        (await store.RevisionAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task What_cannot_be_done_is_refused_and_changes_nothing()
    {
        var slug = await store.FillAsync(HarbourStore.English);

        (await store.WithdrawAsync($"{slug}/fr")).Refusal!.Code.ShouldBe(WithdrawalCodes.TextUnknown);
        (await store.WithdrawAsync("nowhere/en")).Refusal!.Code.ShouldBe(WithdrawalCodes.TextUnknown);
        (await store.WithdrawAsync(slug)).Refusal!.Code.ShouldBe(WithdrawalCodes.NotATextName);
        (await store.RestoreAsync($"{slug}/en")).Refusal!.Code.ShouldBe(WithdrawalCodes.TextNotWithdrawn);
        (
            await store.Withdrawals.WithdrawAsync($"{slug}/en", " ", "An editor", TestContext.Current.CancellationToken)
        ).Refusal!.Code.ShouldBe(WithdrawalCodes.ReasonMissing);
        (await store.RevisionAsync()).ShouldBe(1);
        await store.WithdrawAsync($"{slug}/en");
        (await store.WithdrawAsync($"{slug}/en")).Refusal!.Code.ShouldBe(WithdrawalCodes.TextWithdrawn);
    }

    [Fact]
    public async Task A_corrected_text_that_came_meanwhile_keeps_its_place_before_readers()
    {
        var slug = await store.FillAsync(HarbourStore.English, HarbourStore.French);
        await store.WithdrawAsync($"{slug}/en");
        await store.FillAsync(HarbourStore.Corrected);

        await store.RestoreAsync($"{slug}/en/1");

        var english = (await store.ReadAsync(slug)).Texts.Where(text => text.Text.Language == "en");
        english.Select(text => (text.Membership.Ordinal, text.Membership.IsPrimary)).ShouldBe([(1, false), (2, true)]);
        await store.ShouldBeWholeAsync();
    }

    private static IEnumerable<string> Groups(Store.Reading.AlignedResolution aligned)
    {
        var addresses = aligned
            .Texts.SelectMany(text =>
                text.Clauses.Select(clause => (clause.Id, $"{text.Text.Language}:{clause.Address}"))
            )
            .ToDictionary(pair => pair.Id, pair => pair.Item2);
        return
        [
            .. aligned.Groups.Select(group =>
                string.Join(
                    ' ',
                    group.Members.Select(member => addresses[member.ClauseId]).Order(StringComparer.Ordinal)
                )
            ),
        ];
    }
}
