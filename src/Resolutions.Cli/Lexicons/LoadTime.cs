using System.Diagnostics;
using Resolutions.Linguistics.Lexicons;

namespace Resolutions.Cli.Lexicons;

/// <summary>What it takes to load the built-in lexicon with the indexes of all its languages.</summary>
/// <param name="Megabytes">That it keeps.</param>
internal sealed record LoadTime(double Milliseconds, double Megabytes, int Concepts, int Terms)
{
    public static LoadTime Measure()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var lexicon = Lexicon.Load();
        lexicon.Prepare([.. lexicon.Languages]);
        var concepts = lexicon.Concepts.Count;
        var time = watch.Elapsed.TotalMilliseconds;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        var terms = lexicon.Concepts.Sum(concept => lexicon.Languages.Sum(language => concept.TermsIn(language).Count));
        return new(time, kept / 1e6, concepts, terms);
    }
}
