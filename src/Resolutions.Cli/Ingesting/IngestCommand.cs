using System.CommandLine;
using Resolutions.Ingesting;
using Resolutions.Ingesting.Files;
using Resolutions.Ingesting.Readers;
using Resolutions.Ingesting.Reports;

namespace Resolutions.Cli.Ingesting;

/// <summary><c>resolutions ingest PATH…</c>: reads files and folders into the store.</summary>
internal static class IngestCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path")
        {
            Description = Words.Say("IngestPath"),
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("ingest", Words.Say("IngestDescription")) { paths };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(paths), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        var report = new BatchReport();
        var files = new List<(string File, string Root)>();
        foreach (var path in paths)
        {
            if (SourceFiles.Refuse(path) is { } refusal)
                report.Add(refusal);
            else
                files.AddRange(SourceFiles.Find(path).Select(file => (file, path)));
        }
        if (files.Count > 0)
        {
            await OpenedStore.UseAsync(
                store => BatchProgress.RunAsync(files, file => IngestAsync(store, file, cancellation), report),
                cancellation
            );
        }
        return report.Finish();
    }

    // A file that vanishes or may not be read is one file's trouble; the batch goes on.
    private static async Task<IngestReport> IngestAsync(
        OpenedStore store,
        (string File, string Root) file,
        CancellationToken cancellation
    )
    {
        IncomingSource source;
        try
        {
            source = await SourceFiles.ReadAsync(file.File, file.Root, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return IngestReport.Refuse(file.File, new(RefusalCodes.FileNotReadable, null));
        }
        return await store.Ingester.IngestAsync(source, cancellation);
    }
}
