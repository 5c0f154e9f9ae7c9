using Resolutions.Ingesting.Reports;
using Spectre.Console;

namespace Resolutions.Cli.Ingesting;

/// <summary>Goes through a batch one by one: with a bar on a terminal, in plain lines elsewhere.</summary>
internal static class BatchProgress
{
    public static Task RunAsync<T>(IReadOnlyList<T> items, Func<T, Task<IngestReport>> ingest, BatchReport report) =>
        BatchLines.AreOnTerminal ? WithBarAsync(items, ingest, report) : PlainAsync(items, ingest, report, () => { });

    private static Task WithBarAsync<T>(
        IReadOnlyList<T> items,
        Func<T, Task<IngestReport>> ingest,
        BatchReport report
    ) =>
        AnsiConsole
            .Progress()
            .StartAsync(async context =>
            {
                var bar = context.AddTask(Words.Say("IngestProgress"), maxValue: items.Count);
                await PlainAsync(items, ingest, report, () => bar.Increment(1));
            });

    private static async Task PlainAsync<T>(
        IReadOnlyList<T> items,
        Func<T, Task<IngestReport>> ingest,
        BatchReport report,
        Action step
    )
    {
        foreach (var item in items)
        {
            report.Add(await ingest(item));
            step();
        }
    }
}
