using System.Text;
using Microsoft.EntityFrameworkCore;
using Resolutions.Ingesting.Reports;
using Resolutions.Model;
using Resolutions.Store.Reading;
using Resolutions.Testing;

namespace Resolutions.Ingesting.Tests;

public sealed class IngesterTests : IAsyncLifetime
{
    private const string English = """
        Resolution of the Council of Harbours on the lighthouse of Sorrel Point

        The Council of Harbours,

        Recalling its decision of 4 March 2019 on 12 lighthouses of the Sorrel coast,

        1. Requests the harbours to keep the light burning from 1 October to 31 March;

        2. Decides to give 4,500 florins to its keeper.
        """;

    private const string French = """
        Résolution du Conseil des ports sur le phare de Sorrel Point

        Le Conseil des ports,

        Rappelant sa décision du 4 mars 2019 relative à 12 phares de la côte de Sorrel,

        1. Demande aux ports de maintenir le feu allumé du 1er octobre au 31 mars ;

        2. Décide d'accorder 4 500 florins à son gardien.
        """;

    private const string Another = """
        Resolution of the Council of Harbours on the dredging of the northern channel

        The Council of Harbours,

        Noting that the channel is 7 metres deep since 2 May 2021,

        1. Invites the pilots to publish their soundings before 15 June 2022;

        2. Decides to return to the matter at its 31st session.
        """;

    private TestDatabase database = null!;
    private Ingester ingester = null!;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        ingester = new(new Contexts(database), TimeProvider.System);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task Two_languages_of_one_resolution_find_each_other_and_are_aligned()
    {
        var first = await IngestAsync(English);
        var second = await IngestAsync(French);

        first.Texts.Single().JoinedLanguages.ShouldBeEmpty();
        second.Texts.Single().JoinedLanguages.ShouldBe(["en"]);
        var aligned = await ReadAsync(first.Texts.Single().Slug);
        aligned.Texts.Select(text => text.Text.Language).ShouldBe(["en", "fr"]);
        aligned.Groups.ShouldAllBe(group => group.Members.Count == 2);
        aligned.Groups.ShouldAllBe(group => group.State == GroupState.Automatic);
    }

    [Fact]
    public async Task A_body_without_a_listed_name_gains_the_name_that_a_joining_text_gives_it()
    {
        await IngestAsync(English);
        var slug = (await IngestAsync(French)).Texts.Single().Slug;

        var body = (await ReadAsync(slug)).IssuingBody.ShouldNotBeNull();
        body.Names["en"].ShouldBe("Council of Harbours");
        body.Names["fr"].ShouldBe("Conseil des ports");
    }

    [Fact]
    public async Task Statements_beside_a_text_that_is_stored_already_are_told_to_be_without_effect()
    {
        await IngestAsync(English);
        var incoming = new IncomingSource(Encoding.UTF8.GetBytes(English), null, SourceOrigin.File, "lighthouse.txt")
        {
            Stated = new(Title: "On the lighthouse"),
        };

        var again = await ingester.IngestAsync(incoming, Token);

        again.Result.ShouldBe(IngestResult.Unchanged);
        again.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("statements-not-applied");
    }

    [Fact]
    public async Task Another_resolution_of_the_same_body_stays_apart()
    {
        await IngestAsync(English);
        var other = await IngestAsync(Another);

        other.Texts.Single().JoinedLanguages.ShouldBeEmpty();
        await using var db = database.Open();
        (await db.Resolutions.CountAsync(Token)).ShouldBe(2);
    }

    [Fact]
    public async Task The_machine_writes_revision_one_and_a_joining_text_makes_the_second()
    {
        var slug = (await IngestAsync(English)).Texts.Single().Slug;
        await IngestAsync(French);

        var before = await ReadAsync(slug, revision: 1);
        before.IsNewest.ShouldBeFalse();
        before.Texts.Single().Text.Language.ShouldBe("en");
        before.Groups.Sum(group => group.Members.Count).ShouldBe(before.Texts.Single().Clauses.Count);
        var after = await ReadAsync(slug);
        after.AsOf.Number.ShouldBe(2);
        after.Texts.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("")]
    public async Task The_same_text_again_changes_nothing_even_in_other_bytes(string prefix)
    {
        await IngestAsync(English);
        var before = await StateAsync();

        var report = await IngestAsync(prefix + English);

        report.Result.ShouldBe(IngestResult.Unchanged);
        report.Texts.Single().Slug.ShouldNotBeEmpty();
        (await StateAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_refused_source_leaves_the_store_as_it_was()
    {
        var report = await IngestAsync(" \n\t\n");

        report.Result.ShouldBe(IngestResult.Refused);
        report.Diagnostics.ShouldHaveSingleItem();
        (await StateAsync()).ShouldBe((0L, 0L, 0));
    }

    [Fact]
    public async Task Two_versions_that_arrive_at_the_same_moment_still_find_each_other()
    {
        await Task.WhenAll(IngestAsync(English), IngestAsync(French));

        await using var db = database.Open();
        (await db.Resolutions.SingleAsync(Token)).RevisionCount.ShouldBe(2);
    }

    [Fact]
    public async Task What_an_editor_confirmed_stays_when_another_language_arrives()
    {
        var slug = (await IngestAsync(English)).Texts.Single().Slug;
        Guid confirmed;
        await using (var db = database.Open())
        {
            confirmed = await db
                .ClauseGroups.OrderBy(group => group.Position)
                .Select(group => group.Id)
                .FirstAsync(Token);
            await db
                .ClauseGroups.Where(group => group.Id == confirmed)
                .ExecuteUpdateAsync(set => set.SetProperty(group => group.State, GroupState.Confirmed), Token);
        }

        await IngestAsync(French);

        var aligned = await ReadAsync(slug);
        aligned.Groups.Single(group => group.State == GroupState.Confirmed).Id.ShouldBe(confirmed);
        var clauses = aligned.Texts.SelectMany(text => text.Clauses).Select(clause => clause.Id).Order();
        aligned.Groups.SelectMany(group => group.Members).Select(member => member.ClauseId).Order().ShouldBe(clauses);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private Task<IngestReport> IngestAsync(string text) =>
        ingester.IngestAsync(
            new(System.Text.Encoding.UTF8.GetBytes(text), "text/plain", SourceOrigin.File, "harbours.txt"),
            Token
        );

    private async Task<AlignedResolution> ReadAsync(string slug, int? revision = null)
    {
        await using var db = database.Open();
        return (await db.FindAlignedAsync(slug, revision, Token)).ShouldNotBeNull();
    }

    private async Task<(long Revision, long Change, int Sources)> StateAsync()
    {
        await using var db = database.Open();
        var state = await db.StoreStates.SingleAsync(Token);
        return (state.RevisionNumber, state.ChangeNumber, await db.Sources.CountAsync(Token));
    }
}
