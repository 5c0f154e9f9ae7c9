using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Resolutions.Testing;

namespace Resolutions.Cli.Tests.Ingesting;

/// <summary>Kills the program at random moments of its work, as a power cut would, and looks at what it leaves.</summary>
public sealed class KillTests : IDisposable
{
    private readonly Folder folder = new();

    private static int Kills => Environment.GetEnvironmentVariable("RESOLUTIONS_NIGHTLY") == "1" ? 30 : 4;

    // Enough that the last run still finds some to add.
    private static int Files => Kills * 6;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Whenever_it_is_killed_every_text_is_wholly_in_or_wholly_out()
    {
        for (var number = 1; number <= Files; number++)
            folder.Write(string.Create(CultureInfo.InvariantCulture, $"{number:000}.txt"), TextOf(number));
        await using var database = await TestDatabase.CreateAsync();
        var random = new Random(20261121);
        for (var kill = 0; kill < Kills; kill++)
        {
            await KillAfterAsync(database, texts: random.Next(1, 4), TimeSpan.FromMilliseconds(random.Next(120)));
            await using var db = database.Open();
            await db.ShouldBeWholeAsync(Token);
        }

        (await CommandLine.RunAsync(database.ConnectionString, ["ingest", folder.Path])).ExitCode.ShouldBe(0);
        await using var after = database.Open();
        await after.ShouldBeWholeAsync(Token);
        (await after.Sources.CountAsync(Token)).ShouldBe(Files);
    }

    // Not before some texts of this run are in, so that the kill falls into the work and not into the start.
    private async Task KillAfterAsync(TestDatabase database, int texts, TimeSpan delay)
    {
        using var process = CommandLine.Start(database.ConnectionString, ["ingest", folder.Path]);
        var added = 0;
        while (added < texts && await process.StandardOutput.ReadLineAsync(Token) is { } line)
            added += line.StartsWith("added", StringComparison.Ordinal) ? 1 : 0;
        await Task.Delay(delay, Token);
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(Token);
        await WaitForServerAsync(database);
    }

    // The server notices that its client is gone when it next writes to it; what it was doing ends with that.
    private static async Task WaitForServerAsync(TestDatabase database)
    {
        await using var db = database.Open();
        var watch = Stopwatch.StartNew();
        while (
            watch.Elapsed < TimeSpan.FromSeconds(20)
            && await db
                .Database.SqlQuery<int>(
                    $"""
                    select count(*)::int as "Value" from pg_stat_activity
                    where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'
                    """
                )
                .SingleAsync(Token) > 0
        )
            await Task.Delay(20, Token);
    }

    private static string TextOf(int number) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            Resolution on the lamps of quay {number}

            The Council of Quays,

            Noting that {number * 37} lamps of quay {number} were out on 4 March {1960 + number},

            1. Requests the keepers to light {number * 37 - 5} of them before 1 May {1961 + number};

            2. Decides to give {number * 1100 + 7} florins to quay {number}:
            (a) for oil, {number * 900} florins;
            (b) for glass, {number * 200 + 7} florins;

            3. Thanks the pilots of quay {number}.
            """
        );
}
