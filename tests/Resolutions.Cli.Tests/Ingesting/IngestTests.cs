using Microsoft.EntityFrameworkCore;
using Resolutions.Testing;

namespace Resolutions.Cli.Tests.Ingesting;

public sealed class IngestTests : IAsyncLifetime, IDisposable
{
    private const string English = """
        Resolution of the Union of Ferrymen on the crossing at Marl

        The Union of Ferrymen,

        Noting that 310 boats crossed at Marl in May 2022,

        1. Requests its members to carry two lamps from 1 November to 1 March;

        2. Decides to count the boats again in 2024.
        """;

    private readonly Folder folder = new();
    private TestDatabase database = null!;

    public async ValueTask InitializeAsync() => database = await TestDatabase.CreateAsync();

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        Dispose();
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_folder_is_read_without_any_hint_and_the_report_says_what_was_recognised()
    {
        folder.Write("marl.txt", English);

        var outcome = await RunAsync(folder.Path);

        outcome.ExitCode.ShouldBe(0, outcome.Errors);
        outcome.Errors.ShouldBeEmpty();
        outcome.Output.ShouldContain("Resolution of the Union of Ferrymen on the crossing at Marl");
        outcome.Output.ShouldContain("en, resolution");
        outcome.Output.ShouldContain("Sources: 1. Added: 1 ");
    }

    [Fact]
    public async Task The_same_folder_again_changes_nothing_and_says_so()
    {
        folder.Write("marl.txt", English);
        await RunAsync(folder.Path);

        var outcome = await RunAsync(folder.Path);

        outcome.ExitCode.ShouldBe(0);
        outcome.Output.ShouldContain("unchanged");
        outcome.Output.ShouldContain("Nothing was changed in the store.");
        await using var db = database.Open();
        (await db.StoreStates.SingleAsync(TestContext.Current.CancellationToken)).RevisionNumber.ShouldBe(1);
    }

    [Fact]
    public async Task Bad_files_are_refused_one_by_one_with_a_sentence_each_and_the_batch_goes_on()
    {
        folder.Write("a-empty.txt", "");
        folder.Write("b-binary.txt", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1]);
        folder.Write("c-cut-off.txt", [.. "Résolution sur l’ea"u8, 0xE2, 0x80]);
        folder.Write("d-white.txt", " \n\n\t ");
        folder.Write("e-good.txt", English);

        var outcome = await RunAsync(folder.Path, "/there/is/no/such/folder");

        outcome.ExitCode.ShouldBe(1);
        var refusals = outcome.Errors.Trim().Split('\n');
        refusals.Length.ShouldBe(5, outcome.Errors);
        refusals.ShouldAllBe(line =>
            line.StartsWith("refused", StringComparison.Ordinal) && line.TrimEnd().EndsWith('.')
        );
        outcome.Errors.ShouldContain("/there/is/no/such/folder");
        outcome.Errors.ShouldContain(
            "c-cut-off.txt: The text is utf-8, but damaged: the bytes at offset 22 are no character"
        );
        outcome.Output.ShouldContain("Sources: 6. Added: 1 ");
        await using var db = database.Open();
        (await db.Sources.SingleAsync(TestContext.Current.CancellationToken)).Location.ShouldBe("e-good.txt");
    }

    [Fact]
    public async Task A_folder_without_files_is_refused()
    {
        var outcome = await RunAsync(folder.Path);

        outcome.ExitCode.ShouldBe(1);
        outcome.Errors.ShouldContain("The folder holds no files");
    }

    [Fact]
    public async Task A_text_in_a_language_without_rules_is_stored_with_its_tag_and_says_so()
    {
        folder.Write(
            "persian.txt",
            "قطعنامه دربارهٔ رودخانه‌های مشترک\n\n۱. از کشورها می‌خواهد که داده‌های خود را هر سال منتشر کنند.\n\n۲. تصمیم می‌گیرد که این موضوع را در نشست آینده بررسی کند.\n"
        );

        var outcome = await RunAsync(folder.Path);

        outcome.ExitCode.ShouldBe(0, outcome.Errors);
        outcome.Output.ShouldContain("There are no rules for the language 'fa'");
        await using var db = database.Open();
        (await db.Texts.SingleAsync(TestContext.Current.CancellationToken)).Language.ShouldBe("fa");
    }

    [Fact]
    public async Task A_Postgres_that_is_not_there_is_told_in_one_sentence_without_the_password()
    {
        folder.Write("marl.txt", English);

        var outcome = await CommandLine.RunAsync(
            "Host=127.0.0.1;Port=1;Username=reader;Password=hush;Database=resolutions;Timeout=2",
            ["ingest", folder.Path]
        );

        outcome.ExitCode.ShouldBe(1);
        outcome.Errors.Trim().Split('\n').Length.ShouldBe(1, outcome.Errors);
        outcome.Errors.ShouldContain("127.0.0.1");
        outcome.Errors.ShouldNotContain("hush");
    }

    [Fact]
    public async Task A_store_that_a_newer_version_changed_is_refused_in_one_sentence_and_left_as_it_was()
    {
        folder.Write("marl.txt", English);
        await using (var db = database.Open())
            await db.Database.ExecuteSqlAsync(
                $"""insert into "__EFMigrationsHistory" values ('29990101000000_AddWings', '99.0')""",
                TestContext.Current.CancellationToken
            );

        var outcome = await RunAsync(folder.Path);

        outcome.ExitCode.ShouldBe(1);
        outcome.Errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain("29990101000000_AddWings");
        await using var after = database.Open();
        (await after.Sources.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
    }

    [Fact]
    public async Task A_store_that_fails_in_the_middle_of_the_work_is_told_in_one_sentence()
    {
        folder.Write("marl.txt", English);
        await using (var db = database.Open())
            await db.Database.ExecuteSqlAsync(
                $"drop table clause_group_members",
                TestContext.Current.CancellationToken
            );

        var outcome = await RunAsync(folder.Path);

        outcome.ExitCode.ShouldBe(1);
        outcome.Errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldStartWith("The store failed");
    }

    private Task<CommandLine.Outcome> RunAsync(params IReadOnlyList<string> paths) =>
        CommandLine.RunAsync(database.ConnectionString, ["ingest", .. paths]);
}
