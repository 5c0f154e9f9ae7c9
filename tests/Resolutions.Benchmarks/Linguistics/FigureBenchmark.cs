using System.Diagnostics;
using Resolutions.Benchmarks.Generating;
using Resolutions.Linguistics.Dates;
using Resolutions.Linguistics.Symbols;

namespace Resolutions.Benchmarks.Linguistics;

/// <summary>How many characters a second one core reads for dates, periods and symbols in each language.</summary>
internal static class FigureBenchmark
{
    // In characters. The last is ten times the first: the rate must not fall with it.
    private static readonly int[] Sizes = [200_000, 2_000_000];
    private const int Rounds = 5;

    public static int Run()
    {
        Console.WriteLine("language  characters     dates/s   periods/s   symbols/s");
        foreach (var (index, language) in GeneratedResolution.Languages.Index())
        {
            foreach (var size in Sizes)
            {
                var text = GeneratedResolution.Write(1, clauses: size / 40)[index];
                text = text[..Math.Min(size, text.Length)];
                Console.WriteLine(
                    "{0,-8}{1,12:N0}{2,12:N0}{3,12:N0}{4,12:N0}",
                    language,
                    text.Length,
                    Rate(text, () => DateFinding.Find(text, language).Count),
                    Rate(text, () => PeriodFinding.Find(text, language).Count),
                    Rate(text, () => SymbolFinding.Find(text, language).Count)
                );
            }
        }
        return 0;
    }

    // The best of several rounds, the first of which pays for tables and compilation.
    private static double Rate(string text, Func<int> work)
    {
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            work();
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }
        return text.Length / best.TotalSeconds;
    }
}
