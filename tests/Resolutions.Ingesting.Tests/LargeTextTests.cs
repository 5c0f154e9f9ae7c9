using System.Text;
using Microsoft.EntityFrameworkCore;
using Resolutions.Ingesting.Reports;
using Resolutions.Model;
using Resolutions.Testing;

namespace Resolutions.Ingesting.Tests;

/// <summary>What is large but within the limit is read, if not quickly: by night.</summary>
public sealed class LargeTextTests
{
    private static bool IsNightly => Environment.GetEnvironmentVariable("RESOLUTIONS_NIGHTLY") == "1";

    [Fact(Timeout = 600_000)]
    public async Task A_line_of_five_million_characters_is_one_clause()
    {
        Assert.SkipUnless(IsNightly, "It takes half a minute: RESOLUTIONS_NIGHTLY=1.");
        const string sentence = "The Council of Harbours notes that the channel is deep and the lamps are lit ";

        (await ClausesAsync(string.Concat(Enumerable.Repeat(sentence, 5_000_000 / sentence.Length)))).ShouldBe(1);
    }

    [Fact(Timeout = 600_000)]
    public async Task A_text_of_twenty_thousand_clauses_is_stored_whole()
    {
        Assert.SkipUnless(IsNightly, "It takes most of a minute: RESOLUTIONS_NIGHTLY=1.");
        var text = new StringBuilder("Resolution on lamps\n\nThe Council of Harbours,\n\n");
        for (var number = 1; number <= 20_000; number++)
            text.Append(
                null,
                $"{number}. Requests the harbours to keep lamp {number} burning from October to March;\n\n"
            );

        (await ClausesAsync(text.ToString())).ShouldBe(20_002);
    }

    private static async Task<int> ClausesAsync(string text)
    {
        await using var database = await TestDatabase.CreateAsync();
        var ingester = new Ingester(new Contexts(database), TimeProvider.System);
        var source = new IncomingSource(Encoding.UTF8.GetBytes(text), "text/plain", SourceOrigin.File, "large.txt");
        var report = await ingester.IngestAsync(source, TestContext.Current.CancellationToken);
        report.Result.ShouldBe(IngestResult.Added);
        await using var db = database.Open();
        return await db.Clauses.CountAsync(TestContext.Current.CancellationToken);
    }
}
