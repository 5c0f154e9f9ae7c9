using System.Diagnostics;
using Resolutions.Linguistics.Names;
using Resolutions.Linguistics.Tests.Names;
using Resolutions.Linguistics.Tokens;
using Prepared = Resolutions.Benchmarks.Linguistics.NameRates.Prepared;

namespace Resolutions.Benchmarks.Linguistics;

/// <summary>Of a hundred names that correspond, how many are matched; of a hundred pairs that do not, how many are as well.</summary>
internal static class NameBenchmark
{
    private static readonly string[] Languages = ["en", "fr", "ar"];

    /// <param name="folder">Where tables of a lexicon lie that are not in the assembly yet; null: none.</param>
    public static int Run(string? folder)
    {
        Console.WriteLine(NameRates.Heading);
        foreach (var (label, table) in new[] { ("names", NameTable.Names), ("cities", NameTable.Cities) })
        {
            var rows = table.Select(Prepare).ToList();
            foreach (var (one, other) in new[] { (0, 1), (0, 2), (1, 2) })
                Compare($"{label} {Languages[one]}-{Languages[other]}", table, rows, one, other);
        }
        var names = NameTable.Names.Select(Prepare).ToList();
        foreach (var (one, other) in new[] { (0, 2), (1, 2), (2, 0), (2, 1) })
            CompareWords(names.Select(name => name[one]), one, other, folder);
        MeasureSpeed();
        return 0;
    }

    private static Prepared[] Prepare(NameRow row) =>
        [Prepared.Of(row.English), Prepared.Of(row.French), Prepared.Of(row.Arabic)];

    private static void Compare(string label, IReadOnlyList<NameRow> table, List<Prepared[]> rows, int one, int other)
    {
        var (same, different) = (new NameRates(), new NameRates());
        for (var i = 0; i < rows.Count; i++)
        {
            same.Add(rows[i][one], rows[i][other]);
            for (var j = 0; j < rows.Count; j++)
            {
                if (table[i].IsOther(table[j]))
                    different.Add(rows[i][one], rows[j][other]);
            }
        }
        Console.WriteLine(same.Row($"{label}, the same"));
        Console.WriteLine(different.Row($"{label}, others"));
    }

    private static void CompareWords(IEnumerable<Prepared> names, int one, int other, string? folder)
    {
        var words = OrdinaryWords.Of(Languages[other], folder).Select(Prepared.Of).ToList();
        var rates = new NameRates();
        foreach (var name in names)
            words.ForEach(word => rates.Add(name, word));
        Console.WriteLine(rates.Row($"names {Languages[one]}, words {Languages[other]}"));
    }

    private static void MeasureSpeed()
    {
        var tokens = NameTable
            .Names.SelectMany(row => Languages.Zip([row.English, row.French, row.Arabic]))
            .SelectMany(name => TokenFinding.Find(name.Second, name.First))
            .ToList();
        const int Rounds = 200;
        var watch = Stopwatch.StartNew();
        for (var round = 0; round < Rounds; round++)
            tokens.ForEach(token => NameKeys.Of(SpokenName.Of(token)));
        Console.WriteLine($"{Rounds * tokens.Count / watch.Elapsed.TotalSeconds:N0} words a second are given keys");
        var spoken = tokens.ConvertAll(SpokenName.Of);
        watch.Restart();
        var sum = spoken.Sum(one => spoken.Sum(other => NameMatching.Similarity(one, other)));
        var pairs = (double)spoken.Count * spoken.Count;
        Console.WriteLine($"{pairs / watch.Elapsed.TotalSeconds:N0} pairs of words a second are compared ({sum:N0})");
    }
}
