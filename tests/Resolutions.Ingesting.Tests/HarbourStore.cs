using Microsoft.EntityFrameworkCore;
using Resolutions.Ingesting.Reports;
using Resolutions.Ingesting.Resegmenting;
using Resolutions.Ingesting.Withdrawing;
using Resolutions.Model;
using Resolutions.Store.Reading;
using Resolutions.Testing;

namespace Resolutions.Ingesting.Tests;

/// <summary>A store of its own with the verbs that change it, and texts of an invented council to put in.</summary>
internal sealed class HarbourStore : IAsyncDisposable
{
    public const string English = """
        Resolution of the Council of Harbours on the lighthouse of Sorrel Point

        The Council of Harbours,

        Recalling its decision of 4 March 2019 on 12 lighthouses of the Sorrel coast,

        1. Requests the harbours to keep the light burning from 1 October to 31 March;

        2. Decides to give 4,500 florins to its keeper.
        """;

    public const string French = """
        Résolution du Conseil des ports sur le phare de Sorrel Point

        Le Conseil des ports,

        Rappelant sa décision du 4 mars 2019 relative à 12 phares de la côte de Sorrel,

        1. Demande aux ports de maintenir le feu allumé du 1er octobre au 31 mars ;

        2. Décide d'accorder 4 500 florins à son gardien.
        """;

    /// <summary>The English once more, with another sum.</summary>
    public const string Corrected = """
        Resolution of the Council of Harbours on the lighthouse of Sorrel Point

        The Council of Harbours,

        Recalling its decision of 4 March 2019 on 12 lighthouses of the Sorrel coast,

        1. Requests the harbours to keep the light burning from 1 October to 31 March;

        2. Decides to give 4,500 gold florins to its keeper;

        3. Thanks the keeper.
        """;

    private HarbourStore(TestDatabase database)
    {
        Database = database;
        var contexts = new Contexts(database);
        Ingester = new(contexts, TimeProvider.System);
        Withdrawals = new(contexts, TimeProvider.System);
        Resegmenter = new(contexts, TimeProvider.System);
    }

    public TestDatabase Database { get; }

    public Ingester Ingester { get; }

    public Withdrawals Withdrawals { get; }

    public Resegmenter Resegmenter { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<HarbourStore> CreateAsync() => new(await TestDatabase.CreateAsync());

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    public Task<IngestReport> IngestAsync(string text, TextStatements? stated = null) =>
        Ingester.IngestAsync(
            new(System.Text.Encoding.UTF8.GetBytes(text), "text/plain", SourceOrigin.File, "harbours.txt")
            {
                Stated = stated ?? TextStatements.None,
            },
            Token
        );

    /// <returns>The slug of the resolution that the texts, ingested in order, are of.</returns>
    public async Task<string> FillAsync(params IReadOnlyList<string> texts)
    {
        var slug = "";
        foreach (var text in texts)
            slug = (await IngestAsync(text)).Texts.Single().Slug;
        return slug;
    }

    public Task<WithdrawalReport> WithdrawAsync(string name) =>
        Withdrawals.WithdrawAsync(name, "a slip", "An editor", Token);

    public Task<WithdrawalReport> RestoreAsync(string name) => Withdrawals.RestoreAsync(name, "An editor", Token);

    public async Task<IReadOnlyList<RecutText>> ResegmentAsync(bool force = false, bool dry = false)
    {
        var scope = new RecutScope([], force, dry);
        var reports = new List<RecutText>();
        foreach (var source in await Resegmenter.FindSourcesAsync(scope, Token))
            reports.AddRange(await Resegmenter.ResegmentAsync(source, scope, null, Token));
        return reports;
    }

    public async Task<AlignedResolution> ReadAsync(string slug, int? revision = null)
    {
        await using var db = Database.Open();
        return (await db.FindAlignedAsync(slug, revision, Token)).ShouldNotBeNull();
    }

    public async Task<long> RevisionAsync()
    {
        await using var db = Database.Open();
        return (await db.StoreStates.SingleAsync(Token)).RevisionNumber;
    }

    /// <summary>Lets a text look as older rules cut it: without one of its clauses' label and under another address.</summary>
    public async Task CutDifferentlyAsync(string language, string address)
    {
        await using var db = Database.Open();
        await db
            .Texts.Where(text => text.Language == language)
            .ExecuteUpdateAsync(set => set.SetProperty(text => text.SegmenterVersion, 0), Token);
        await db.Database.ExecuteSqlAsync(
            $"""
            update clauses set address = 'p9', kind = 'Paragraph', label = null
            where address = {address} and valid_until is null
              and text_id in (select id from texts where language = {language})
            """,
            Token
        );
    }

    /// <summary>An editor confirms the group that holds a clause.</summary>
    public async Task<Guid> ConfirmAsync(string language, string address)
    {
        await using var db = Database.Open();
        var group = await (
            from text in db.Texts
            where text.Language == language
            join clause in db.Clauses on text.Id equals clause.TextId
            where clause.Address == address && clause.ValidUntil == null
            join member in db.ClauseGroupMembers on clause.Id equals member.ClauseId
            where member.ValidUntil == null
            select member.GroupId
        ).FirstAsync(Token);
        await db
            .ClauseGroups.Where(row => row.Id == group)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, GroupState.Confirmed), Token);
        return group;
    }

    public async Task ShouldBeWholeAsync()
    {
        await using var db = Database.Open();
        await db.ShouldBeWholeAsync(Token);
    }
}
