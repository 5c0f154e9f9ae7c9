using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Resolutions.Aligning.Tests.Bench;

/// <summary>Prints how well the aligner does on real parallel texts, beside what others reach.</summary>
public class BenchTests(ITestOutputHelper output)
{
    private static readonly string[] PeerNames = ["Gale-Church", "hunalign", "hunalign+dictionaries"];

    [Fact]
    public void Pairs_of_texts_are_aligned_better_than_by_length_alone()
    {
        using var peers = JsonDocument.Parse(File.ReadAllText(Shared.Path("bench/peers.json")));
        var (sum, hunalignSum) = (0.0, 0.0);
        output.WriteLine(Row("set", "pair", "strict", "lax", "ms", PeerNames));
        foreach (var set in peers.RootElement.EnumerateObject())
        {
            foreach (var pair in set.Value.EnumerateObject())
            {
                var watch = Stopwatch.StartNew();
                var score = Score(Shared.Path($"bench/{set.Name}/{pair.Name}"), pair.Name);
                var others = PeerNames.Select(peer =>
                    pair.Value.TryGetProperty(peer, out var figures) ? Figures(figures) : "–"
                );
                var elapsed = watch.ElapsedMilliseconds.ToString(CultureInfo.InvariantCulture);
                output.WriteLine(Row(set.Name, pair.Name, Figure(score.Strict), Figure(score.Lax), elapsed, others));
                sum += score.Strict;
                hunalignSum += pair.Value.GetProperty("hunalign")[0].GetDouble();
                score.Strict.ShouldBeGreaterThan(
                    pair.Value.GetProperty("Gale-Church")[0].GetDouble(),
                    $"{set.Name} {pair.Name}"
                );
            }
        }
        sum.ShouldBeGreaterThan(hunalignSum);
    }

    [Fact]
    public void Three_texts_are_aligned_at_once()
    {
        var bench = Shared.Path("bench");
        foreach (var set in Directory.GetDirectories(bench, "nway-*").Order(StringComparer.Ordinal))
        {
            string[] languages = ["ar", "en", "fr"];
            var watch = Stopwatch.StartNew();
            var groups = Aligner.Align([.. languages.Select(language => Read(Path.Combine(set, language), language))]);
            var elapsed = watch.ElapsedMilliseconds;
            using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(set, "groups.json")));
            var expected = gold
                .RootElement.GetProperty("groups")
                .EnumerateArray()
                .Select(group => string.Join('|', languages.Select(language => Members(group, language))))
                .ToHashSet(StringComparer.Ordinal);
            var found = groups
                .Select(group => string.Join('|', group.Members.Select(m => string.Join(',', m))))
                .ToList();
            var f1 = 2.0 * found.Count(expected.Contains) / (found.Count + expected.Count);
            output.WriteLine($"{Path.GetFileName(set)} groups F1 {f1:0.000}  {elapsed} ms");
            f1.ShouldBeGreaterThan(0.8);
        }
    }

    private static string Row(
        string set,
        string pair,
        string strict,
        string lax,
        string ms,
        IEnumerable<string> peers
    ) =>
        $"{set.PadRight(16)}{pair.PadRight(6)}{strict.PadLeft(7)}{lax.PadLeft(7)}{ms.PadLeft(6)}"
        + string.Concat(peers.Select(peer => peer.PadLeft(23)));

    private static string Figures(JsonElement figures) =>
        $"{Figure(figures[0].GetDouble())} / {Figure(figures[1].GetDouble())}";

    private static string Figure(double figure) => figure.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Members(JsonElement group, string language) =>
        group.TryGetProperty(language, out var members)
            ? string.Join(',', members.EnumerateArray().Select(member => member.GetInt32()))
            : "";

    private static BeadScore Score(string directory, string pair)
    {
        var languages = pair.Split('-');
        var groups = Aligner.Align([
            Read(Path.Combine(directory, "src"), languages[0]),
            Read(Path.Combine(directory, "tgt"), languages[1]),
        ]);
        var gold = File.ReadLines(Path.Combine(directory, "gold")).Where(line => line.Length > 0).Select(Bead).ToList();
        return BeadScore.Of(
            gold,
            [.. groups.Select(group => new IndexBead([.. group.Members[0]], [.. group.Members[1]]))]
        );
    }

    // [0, 1]:[2]
    private static IndexBead Bead(string line)
    {
        var sides = line.Split(':').Select(side => JsonSerializer.Deserialize<int[]>(side)!).ToList();
        return new(sides[0], sides[1]);
    }

    private static AlignableText Read(string file, string language) =>
        new(language, [.. File.ReadLines(file).Select(line => new AlignableClause(line))]);
}
