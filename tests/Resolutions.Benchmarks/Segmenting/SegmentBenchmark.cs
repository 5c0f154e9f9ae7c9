using System.Diagnostics;
using System.Text;
using Resolutions.Benchmarks.Generating;
using Resolutions.Ingesting.Readers;
using Resolutions.Model;
using Resolutions.Segmenting;

namespace Resolutions.Benchmarks.Segmenting;

/// <summary>Whether the time of cutting grows with the text and no faster, in each language.</summary>
internal static class SegmentBenchmark
{
    // In characters: 64 K to 2 M.
    private static readonly int[] Sizes = [1 << 16, 1 << 17, 1 << 18, 1 << 19, 1 << 20, 1 << 21];

    public static int Run()
    {
        Console.WriteLine("language      characters  clauses    ms   ms a million   times the smallest");
        // The first run pays for tables and compilation.
        Measure("en", Sizes[0]);
        foreach (var language in GeneratedResolution.Languages)
        {
            double? smallest = null;
            foreach (var size in Sizes)
            {
                var (clauses, time) = Measure(language, size);
                var rate = time.TotalMilliseconds * 1_000_000 / size;
                smallest ??= rate;
                Console.WriteLine(
                    "{0,-8}{1,16:N0}{2,9:N0}{3,6:N0}{4,15:N0}{5,21:N2}",
                    language,
                    size,
                    clauses,
                    time.TotalMilliseconds,
                    rate,
                    rate / smallest
                );
            }
        }
        return 0;
    }

    private static (int Clauses, TimeSpan Time) Measure(string language, int size)
    {
        var bytes = Encoding.UTF8.GetBytes(TextOf(language, size));
        var reading = SourceReading
            .ReadAsync(new(bytes, "text/plain", SourceOrigin.File, "generated.txt"), default)
            .GetAwaiter()
            .GetResult()
            .Reading;
        var watch = Stopwatch.StartNew();
        var segmentation = Segmenter.Segment(reading.Characters, reading.Blocks, reading.Stated, reading.Hinted);
        return (segmentation.Texts.Sum(text => text.Clauses.Count), watch.Elapsed);
    }

    // Clauses are of two hundred characters at most; what is too much is cut off.
    private static string TextOf(string language, int size)
    {
        var index = GeneratedResolution.Languages.Index().First(entry => entry.Item == language).Index;
        var text = GeneratedResolution.Write(1, clauses: size / 40)[index];
        return text[..Math.Min(size, text.Length)];
    }
}
