using System.CommandLine;
using Resolutions.Ingesting.Files;
using Resolutions.Ingesting.Reports;
using Resolutions.Ingesting.Settings;

namespace Resolutions.Cli.Ingesting;

/// <summary><c>resolutions ingest SOURCE…</c>: reads files, folders and pages of the web into the store.</summary>
internal static class IngestCommand
{
    public static Command Create()
    {
        var given = new Argument<string[]>("source")
        {
            Description = Words.Say("IngestSource"),
            Arity = ArgumentArity.OneOrMore,
        };
        // A mistyped option is none of the files.
        given.Validators.Add(result =>
        {
            foreach (
                var token in result.Tokens.Where(token => token.Value.StartsWith('-') && !Path.Exists(token.Value))
            )
                result.AddError(Words.Say("OptionUnknown", token.Value));
        });
        var command = new Command("ingest", Words.Say("IngestDescription")) { given };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(given), cancellation));
        return command;
    }

    /// <exception cref="SettingException">A setting cannot be understood.</exception>
    private static async Task<int> RunAsync(IReadOnlyList<string> given, CancellationToken cancellation)
    {
        var report = new BatchReport();
        using var arriving = new SourceArriving();
        var found = new List<GivenSource>();
        foreach (var one in given)
        {
            if (GivenSource.Refuse(one) is { } refusal)
                report.Add(refusal);
            else
                found.AddRange(GivenSource.Find(one));
        }
        var sources = Sidecars.Without(found, source => source.File);
        if (sources.Count > 0)
        {
            await OpenedStore.UseAsync(
                store =>
                    BatchProgress.RunAsync(
                        sources,
                        source => IngestAsync(store, arriving, source, cancellation),
                        report
                    ),
                cancellation
            );
        }
        return report.Finish();
    }

    // What is wrong with one source is its own trouble; the batch goes on.
    private static async Task<IngestReport> IngestAsync(
        OpenedStore store,
        SourceArriving arriving,
        GivenSource given,
        CancellationToken cancellation
    )
    {
        var arrival = await arriving.ReadAsync(given, cancellation);
        return arrival.Source is { } source ? await store.Ingester.IngestAsync(source, cancellation) : arrival.Report();
    }
}
