using System.Text;
using Microsoft.EntityFrameworkCore;
using Resolutions.Testing;

namespace Resolutions.Cli.Tests.Ingesting;

/// <summary>What cannot be read: one sentence, exit code 1, and a store as it was.</summary>
public sealed class BadInputTests : IAsyncLifetime
{
    private readonly Folder folder = new();
    private TestDatabase database = null!;

    public async ValueTask InitializeAsync() => database = await TestDatabase.CreateAsync();

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public Task An_empty_file() => RefusedAsync(folder.Write("a.txt", ""), "The file is empty.");

    [Fact]
    public Task White_space_and_marks_that_show_nothing() =>
        RefusedAsync(folder.Write("a.txt", " \n\u00A0\u200B\u200F\t\n\uFEFF"), "The file is empty.");

    [Fact]
    public Task A_program() =>
        RefusedAsync(folder.Write("a.txt", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0]), "The file is not text");

    [Fact]
    public Task A_picture() =>
        RefusedAsync(folder.Write("a.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]), "It is an image (image/png).");

    [Fact]
    public Task Truncated_UTF8() =>
        RefusedAsync(
            folder.Write("a.txt", Encoding.UTF8.GetBytes("قرار بشأن الجسور")[..^1]),
            "The text is utf-8, but damaged: the bytes at offset 28 are no character"
        );

    [Fact]
    public async Task Two_hundred_megabytes_of_text()
    {
        var path = folder.Write("a.txt", "");
        await using (var sparse = File.OpenWrite(path))
            sparse.SetLength(200 * 1024 * 1024);

        await RefusedAsync(path, "It has more than 64 MB");
    }

    [Fact]
    public async Task A_file_that_another_program_keeps_to_itself()
    {
        await using var kept = new FileStream(
            folder.Write("a.txt", "a"),
            FileMode.Open,
            FileAccess.Write,
            FileShare.None
        );

        await RefusedAsync(kept.Name, "Another program keeps the file to itself.");
    }

    [Fact]
    public Task A_file_that_may_not_be_read()
    {
        Assert.SkipUnless(File.Exists("/proc/self/mem"), "There is no file that not even root can read.");
        return RefusedAsync("/proc/self/mem", "It cannot be read.");
    }

    [Fact]
    public Task A_link_to_a_file_that_is_gone()
    {
        var link = Path.Combine(folder.Path, "a.txt");
        File.CreateSymbolicLink(link, "gone.txt");
        return RefusedAsync(folder.Path, "It is a link to a file that is not there.");
    }

    [Fact]
    public async Task Statements_that_nobody_understands()
    {
        folder.Write("a.txt", "Resolution on oars\n\n1. Requests oars;\n\n2. Decides to count them.\n");
        folder.Write("a.yaml", "language: english");

        await RefusedAsync(folder.Path, "a.yaml, line 1: \"english\" is no language tag.");
    }

    [Fact]
    public Task Statements_without_a_text() =>
        RefusedAsync(folder.Write("a.yaml", "language: en"), "there is no file beside it that it could be about");

    [Fact]
    public Task A_page_of_this_machine() => RefusedAsync("http://localhost:1/a", "localhost is this machine");

    [Fact]
    public async Task A_name_that_would_turn_a_line_round_or_lead_elsewhere()
    {
        folder.Write("\u202e..\\..\\txt.\u001b[2Ja", "");

        var line = await RefusedAsync(folder.Path, "The file is empty.");

        line.ShouldContain("""refused    txt.\u001b[2Ja: """);
        line.ShouldNotContain("\u202e");
        line.ShouldNotContain("\u001b");
    }

    private async Task<string> RefusedAsync(string given, string sentence)
    {
        var outcome = await CommandLine.RunAsync(database.ConnectionString, ["ingest", given]);

        outcome.ExitCode.ShouldBe(1);
        var line = outcome.Errors.Trim().Split('\n').ShouldHaveSingleItem();
        line.ShouldStartWith("refused");
        line.ShouldContain(sentence);
        outcome.Output.ShouldContain("Nothing was changed in the store.");
        await using var db = database.Open();
        (await db.Sources.AnyAsync(TestContext.Current.CancellationToken)).ShouldBeFalse();
        (await db.StoreStates.SingleAsync(TestContext.Current.CancellationToken)).RevisionNumber.ShouldBe(0);
        return line;
    }
}
