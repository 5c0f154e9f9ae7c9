using System.Diagnostics;
using Resolutions.Benchmarks.Generating;
using Resolutions.Linguistics.Counterparts;
using Resolutions.Linguistics.Folding;
using Resolutions.Linguistics.Lexicons;
using Resolutions.Linguistics.Tokens;

namespace Resolutions.Benchmarks.Linguistics;

/// <summary>
/// How long the built-in lexicon takes to load, how many words a second it finds terms among, against a bare dictionary of
/// folded words, and how many clauses a second are paired word by word.
/// </summary>
internal static class LexiconBenchmark
{
    // In characters. The last is ten times the first: the rate must not fall with it.
    private static readonly int[] Sizes = [200_000, 2_000_000];
    private const int Rounds = 30;
    private const int Clauses = 2_000;

    public static int Run()
    {
        // First of all: what is cold is measured once.
        Console.WriteLine("load       ms       MB  concepts");
        Load("cold");
        Load("warm");
        Load("warm");
        Console.WriteLine();
        Find();
        Console.WriteLine();
        Pair();
        return 0;
    }

    private static void Load(string name)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var lexicon = Lexicon.Load();
        lexicon.Prepare([.. lexicon.Languages]);
        var concepts = lexicon.Concepts.Count;
        var time = watch.Elapsed.TotalMilliseconds;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine("{0,-6}{1,8:0.0}{2,8:0.0}{3,10:N0}", name, time, kept / 1e6, concepts);
        GC.KeepAlive(lexicon);
    }

    private static void Find()
    {
        Console.WriteLine("language  characters     words     terms    bare/s    found/s   of bare");
        foreach (var (index, language) in GeneratedResolution.Languages.Index())
        {
            var known = Folded(language);
            foreach (var size in Sizes)
            {
                var text = GeneratedResolution.Write(1, clauses: size / 40)[index];
                text = text[..Math.Min(size, text.Length)];
                var tokens = TokenFinding.Find(text, language);
                var terms = Lexicon.BuiltIn.Find(text, tokens, language).Count;
                var bare = Rate(tokens.Count, () => tokens.Count(token => known.Contains(token.Folded)));
                var found = Rate(tokens.Count, () => Lexicon.BuiltIn.Find(text, tokens, language).Count);
                Console.WriteLine(
                    "{0,-8}{1,12:N0}{2,10:N0}{3,10:N0}{4,11:N0}{5,11:N0}{6,10:P0}",
                    language,
                    text.Length,
                    tokens.Count,
                    terms,
                    bare,
                    found,
                    found / bare
                );
            }
        }
    }

    // A look-up without stems, phrases and accents: the least that any lexicon does.
    private static HashSet<string> Folded(string language) =>
        Lexicon
            .BuiltIn.Concepts.SelectMany(concept => concept.TermsIn(language))
            .Select(FoldedText.Fold)
            .ToHashSet(StringComparer.Ordinal);

    private static void Pair()
    {
        Console.WriteLine("pair      clauses  analysed/s    paired/s     pairs");
        var texts = GeneratedResolution.Write(2, Clauses);
        foreach (var (left, right) in ((int, int)[])[(1, 0), (2, 0), (2, 1)])
        {
            var ones = texts[left].Split("\n\n");
            var others = texts[right].Split("\n\n");
            var (one, other) = (GeneratedResolution.Languages[left], GeneratedResolution.Languages[right]);
            var analysed = Analysed(ones, one).Zip(Analysed(others, other)).ToList();
            var analysing = Rate(ones.Length, () => Analysed(ones, one).Count);
            var pairing = Rate(
                ones.Length,
                () => analysed.Sum(pair => CounterpartFinding.Find(pair.First, pair.Second).Count)
            );
            var pairs = analysed.Sum(pair => CounterpartFinding.Find(pair.First, pair.Second).Count);
            Console.WriteLine(
                "{0}-{1}{2,12:N0}{3,12:N0}{4,12:N0}{5,10:N0}",
                one,
                other,
                ones.Length,
                analysing,
                pairing,
                pairs
            );
        }
    }

    private static List<AnalysedText> Analysed(IEnumerable<string> clauses, string language) =>
        [.. clauses.Select(clause => AnalysedText.Of(clause, language, Lexicon.BuiltIn))];

    // The best of several rounds, the first of which pays for tables and compilation.
    private static double Rate(int count, Func<int> work)
    {
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            work();
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }
        return count / best.TotalSeconds;
    }
}
