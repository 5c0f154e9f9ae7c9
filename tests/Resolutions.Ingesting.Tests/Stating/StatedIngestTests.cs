using System.Text;
using Microsoft.EntityFrameworkCore;
using Resolutions.Ingesting.Reports;
using Resolutions.Model;
using Resolutions.Testing;

namespace Resolutions.Ingesting.Tests.Stating;

public sealed class StatedIngestTests
{
    private const string Text = """
        ---
        symbol: UF/2021/4
        date: 2021-03-09
        address: https://ferrymen.example/front
        ---
        Resolution on oars

        The Union of Ferrymen,

        Recalling its decision of 5 March 2019,

        1. Requests two oars a boat;

        2. Decides to count them.
        """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_sidecar_beats_front_matter_and_both_beat_what_is_found()
    {
        await using var database = await TestDatabase.CreateAsync();
        var ingester = new Ingester(new Contexts(database), TimeProvider.System);
        var source = new IncomingSource(Encoding.UTF8.GetBytes(Text), null, SourceOrigin.Address, "https://a.example/")
        {
            Address = "https://b.example/",
            Stated = new(Symbol: "UF/2021/5", DocumentType: DocumentType.Declaration),
        };

        var report = await ingester.IngestAsync(source, Token);

        report.Result.ShouldBe(IngestResult.Added);
        report.Diagnostics.ShouldContain(diagnostic => diagnostic.Code == "statement-contradicts");
        await using var db = database.Open();
        var text = await db.Texts.SingleAsync(Token);
        text.Symbol.ShouldBe("UF/2021/5");
        text.DocumentType.ShouldBe(DocumentType.Declaration);
        text.Date.ShouldBe(new PartialDate(2021, 3, 9));
        text.Diagnostics.ShouldContain(diagnostic => diagnostic.Code == "statement-contradicts");
        var stored = await db.Sources.SingleAsync(Token);
        stored.Address.ShouldBe("https://ferrymen.example/front");
        stored.Stated.Symbol.ShouldBe("UF/2021/5");
        (await db.Extractions.SingleAsync(Token)).Stated.Symbol.ShouldBe("UF/2021/4");
    }
}
