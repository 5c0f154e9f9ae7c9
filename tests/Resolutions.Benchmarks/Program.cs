using Resolutions.Benchmarks.Ingesting;
using Resolutions.Benchmarks.Segmenting;

return args switch
{
    ["ingest", .. var rest] => await IngestBenchmark.RunAsync(rest),
    ["segment"] => SegmentBenchmark.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        "ingest [RESOLUTIONS]   how many clauses a second are read, cut and stored; 1,000 by default"
    );
    Console.Error.WriteLine("segment                whether the time of cutting grows with the text and no faster");
    return 1;
}
