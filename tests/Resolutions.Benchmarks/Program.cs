using Resolutions.Benchmarks.Ingesting;
using Resolutions.Benchmarks.Linguistics;
using Resolutions.Benchmarks.Segmenting;

return args switch
{
    ["ingest", .. var rest] => await IngestBenchmark.RunAsync(rest),
    ["segment"] => SegmentBenchmark.Run(),
    ["tokens"] => TokenBenchmark.Run(),
    ["figures"] => FigureBenchmark.Run(),
    ["names", .. var rest] => NameBenchmark.Run(rest.FirstOrDefault()),
    ["lexicon"] => LexiconBenchmark.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        "ingest [RESOLUTIONS]   how many clauses a second are read, cut and stored; 1,000 by default"
    );
    Console.Error.WriteLine("segment                whether the time of cutting grows with the text and no faster");
    Console.Error.WriteLine("figures                characters read a second for dates, periods and symbols");
    Console.Error.WriteLine("tokens                 words found, folded and stemmed a second, against a bare regex");
    Console.Error.WriteLine(
        "names [FOLDER]         how many names are matched across scripts, and how many falsely; FOLDER: more words"
    );
    Console.Error.WriteLine(
        "lexicon                how fast the lexicon loads, finds terms and pairs the words of clauses"
    );
    return 1;
}
