using Resolutions.Testing;

namespace Resolutions.Cli.Tests.Ingesting;

public sealed class BatchLinesTests : IDisposable
{
    private const string Text = "Resolution on oars\n\n1. Requests \u202eoars;\n\n2. Decides to count them.\n";

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Names_and_titles_that_would_command_a_terminal_or_turn_a_line_round_are_shown_harmless()
    {
        folder.Write("oars\u001b[31m\n\u202egnp.txt", Text);
        await using var database = await TestDatabase.CreateAsync();

        var outcome = await CommandLine.RunAsync(database.ConnectionString, ["ingest", folder.Path]);

        outcome.ExitCode.ShouldBe(0, outcome.Errors);
        outcome.Output.ShouldContain("""oars\u001b[31m\u000a\u202egnp.txt""");
        outcome.Output.ShouldNotContain("\u202e");
        outcome.Output.ShouldNotContain("\u001b");
    }

    [Fact]
    public async Task On_a_terminal_each_line_wipes_the_bar_before_it_takes_its_place()
    {
        folder.Write("[red]oars.txt", Text);
        await using var database = await TestDatabase.CreateAsync();

        var screen = await CommandLine.RunOnTerminalAsync(database.ConnectionString, ["ingest", folder.Path]);

        screen.ShouldContain("\u001b[Jadded      [red]oars.txt");
        screen.ShouldContain("100%");
    }
}
