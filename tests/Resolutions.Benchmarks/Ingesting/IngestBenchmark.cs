using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Resolutions.Benchmarks.Generating;
using Resolutions.Ingesting;
using Resolutions.Ingesting.Readers;
using Resolutions.Model;
using Resolutions.Segmenting;
using Resolutions.Store.Embedded;

namespace Resolutions.Benchmarks.Ingesting;

/// <summary>How many clauses a second are read, cut and stored, into a fresh database of a server of its own.</summary>
internal static class IngestBenchmark
{
    private const int Usual = 1000;

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var count = arguments.Count > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : Usual;
        var sources = Enumerable.Range(1, count).SelectMany(SourcesOf).ToList();
        var home = Directory.CreateTempSubdirectory("resolutions-benchmark-").FullName;
        try
        {
            await using var server = await EmbeddedPostgres.StartAsync(
                new() { DataDirectory = home },
                NullLogger.Instance
            );
            var (clauses, reading, cutting) = await MeasureCuttingAsync(sources);
            Show("reading", clauses, reading);
            Show("cutting", clauses, cutting);
            await using var measured = await MeasuredStore.CreateAsync(server, "measured");
            var ingesting = await measured.IngestAsync(sources, (done, time) => Progress(done, sources.Count, time));
            Show("ingesting (all of it, one transaction a text)", clauses, ingesting);
            await measured.SayWhatIsThereAsync();
            await using var plain = await MeasuredStore.CreateAsync(server, "plain");
            var inserting = await plain.CopyRowsPlainlyAsync(measured);
            Show("the same rows by plain inserts, nothing else done", clauses, inserting);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"ingesting takes {ingesting / inserting:N2} times the time of plain inserts"
                )
            );
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
        return 0;
    }

    private static IEnumerable<IncomingSource> SourcesOf(int number) =>
        GeneratedResolution
            .Write(number)
            .Zip(GeneratedResolution.Languages)
            .Select(text => new IncomingSource(
                Encoding.UTF8.GetBytes(text.First),
                "text/plain",
                SourceOrigin.File,
                string.Create(CultureInfo.InvariantCulture, $"{number:0000}-{text.Second}.txt")
            ));

    private static async Task<(int Clauses, TimeSpan Reading, TimeSpan Cutting)> MeasureCuttingAsync(
        List<IncomingSource> sources
    )
    {
        var (clauses, watch) = (0, Stopwatch.StartNew());
        var readings = new List<Reading>();
        foreach (var source in sources)
            readings.Add((await SourceReading.ReadAsync(source, default)).Reading);
        var reading = watch.Elapsed;
        foreach (var read in readings)
            clauses += Segmenter
                .Segment(read.Characters, read.Blocks, read.Stated, read.Hinted)
                .Texts.Sum(text => text.Clauses.Count);
        return (clauses, reading, watch.Elapsed - reading);
    }

    private static void Show(string what, int clauses, TimeSpan time) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what}: {clauses:N0} clauses in {time.TotalSeconds:N2} s, {clauses / time.TotalSeconds:N0} a second"
            )
        );

    private static void Progress(int done, int all, TimeSpan last)
    {
        if (done % 300 == 0 || done == all)
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {done} of {all} texts; the last 300 took {last.TotalMilliseconds / 300:N1} ms each"
                )
            );
    }
}
