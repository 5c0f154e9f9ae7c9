using System.Diagnostics;
using System.Text.RegularExpressions;
using Resolutions.Benchmarks.Generating;
using Resolutions.Linguistics.Folding;
using Resolutions.Linguistics.Stems;
using Resolutions.Linguistics.Tokens;

namespace Resolutions.Benchmarks.Linguistics;

/// <summary>How many words a second one core finds, folds and stems in each language, against a bare regex that only splits.</summary>
internal static partial class TokenBenchmark
{
    // In characters. The last is ten times the first: the rate must not fall with it.
    private static readonly int[] Sizes = [200_000, 2_000_000];
    private const int Rounds = 5;

    public static int Run()
    {
        Console.WriteLine("language  characters     words   split/s    fold/s   found/s  stemmed/s   of split");
        foreach (var (index, language) in GeneratedResolution.Languages.Index())
        {
            // The first time pays for tables and compilation.
            Stem(GeneratedResolution.Write(1, clauses: 1000)[index], language);
            foreach (var size in Sizes)
            {
                var text = GeneratedResolution.Write(1, clauses: size / 40)[index];
                text = text[..Math.Min(size, text.Length)];
                var words = TokenFinding.Find(text, language).Count;
                var split = Rate(words, () => Split(text));
                var fold = Rate(words, () => FoldedText.Of(text).Value.Length);
                var found = Rate(words, () => TokenFinding.Find(text, language).Count);
                var stemmed = Rate(words, () => Stem(text, language));
                Console.WriteLine(
                    "{0,-8}{1,12:N0}{2,10:N0}{3,10:N0}{4,10:N0}{5,10:N0}{6,11:N0}{7,11:P0}",
                    language,
                    text.Length,
                    words,
                    split,
                    fold,
                    found,
                    stemmed,
                    stemmed / split
                );
            }
        }
        return 0;
    }

    private static int Split(string text)
    {
        var length = 0;
        for (var match = Word.Match(text); match.Success; match = match.NextMatch())
            length += match.Value.Length;
        return length;
    }

    private static int Stem(string text, string language)
    {
        var length = 0;
        foreach (var token in TokenFinding.Find(text, language))
            length += Stemming.StemOf(token.Word, language).Length;
        return length;
    }

    // The best of several rounds.
    private static double Rate(int words, Func<int> work)
    {
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            work();
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }
        return words / best.TotalSeconds;
    }

    // resolution, État, قرار
    [GeneratedRegex(@"\w+", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Word { get; }
}
