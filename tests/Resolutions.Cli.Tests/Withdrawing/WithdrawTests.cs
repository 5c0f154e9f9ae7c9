using Microsoft.EntityFrameworkCore;
using Resolutions.Testing;

namespace Resolutions.Cli.Tests.Withdrawing;

public sealed class WithdrawTests : IAsyncLifetime, IDisposable
{
    private const string Oars = """
        Resolution on oars

        The Union of Ferrymen,

        Noting that 310 oars were lost at Marl in May 2022,

        1. Requests its members to mark every oar from 1 November;

        2. Decides to count the oars of Marl again on 4 March 2024.
        """;

    private readonly Folder folder = new();
    private TestDatabase database = null!;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        folder.Write("oars.txt", Oars);
        await RunAsync("ingest", folder.Path);
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        Dispose();
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_text_is_withdrawn_told_of_when_it_comes_again_and_restored()
    {
        var withdrawn = await RunAsync("withdraw", "resolution-on-oars/en", "--reason", "a draft", "--by", "An editor");
        withdrawn.ExitCode.ShouldBe(0, withdrawn.Errors);
        withdrawn.Output.ShouldContain("no longer listed");

        var again = await RunAsync("ingest", folder.Path);
        again.ExitCode.ShouldBe(0, again.Errors);
        again.Output.ShouldContain("(\"a draft\")");
        again.Output.ShouldContain("resolutions restore resolution-on-oars/en");
        again.Output.ShouldContain("Withdrawn: 1.");

        var restored = await RunAsync("restore", "resolution-on-oars/en");
        restored.ExitCode.ShouldBe(0, restored.Errors);
        (await RunAsync("ingest", folder.Path)).Output.ShouldContain("unchanged");
        await using var db = database.Open();
        var authors = await db
            .Revisions.OrderBy(row => row.Number)
            .Select(row => row.Author)
            .ToListAsync(TestContext.Current.CancellationToken);
        authors.ShouldBe([null, "An editor", Environment.UserName]);
    }

    [Fact]
    public async Task What_cannot_be_withdrawn_is_told_in_one_sentence()
    {
        var outcome = await RunAsync("withdraw", "resolution-on-oars/fr", "--reason", "a draft");

        outcome.ExitCode.ShouldBe(1);
        outcome.Errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain("resolution-on-oars/fr");
    }

    [Fact]
    public async Task A_reason_is_asked_for()
    {
        (await RunAsync("withdraw", "resolution-on-oars/en")).Errors.ShouldContain("--reason");
        (await RunAsync("withdraw", "resolution-on-oars/en", "--reason", " ")).Errors.ShouldContain("without a reason");
    }

    [Fact]
    public async Task A_corrected_file_is_told_with_what_changed()
    {
        folder.Write("oars-again.txt", Oars.Replace("every oar", "both oars", StringComparison.Ordinal));

        var outcome = await RunAsync("ingest", Path.Combine(folder.Path, "oars-again.txt"));

        outcome.Output.ShouldContain("op1: \"every oar\" is now \"both oars\"", customMessage: outcome.Output);
    }

    [Fact]
    public async Task Cutting_again_by_the_same_rules_changes_nothing_and_says_so()
    {
        (await RunAsync("resegment")).Output.ShouldContain("Passed over, as cut by the present rules: 1.");
        (await RunAsync("resegment", "--all")).Output.ShouldContain("Same: 1.");
        var unknown = await RunAsync("resegment", "nowhere");
        unknown.ExitCode.ShouldBe(1);
        unknown.Errors.ShouldContain("'nowhere'");
    }

    private Task<CommandLine.Outcome> RunAsync(params IReadOnlyList<string> arguments) =>
        CommandLine.RunAsync(database.ConnectionString, arguments);
}
