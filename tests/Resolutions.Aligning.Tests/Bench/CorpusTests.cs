using System.Text.Json;
using Resolutions.Aligning.Matching;
using Resolutions.Model;

namespace Resolutions.Aligning.Tests.Bench;

/// <summary>The five real texts, as a careful reader cut them.</summary>
public class CorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void A_council_resolution_is_aligned_as_a_careful_reader_does()
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Shared.Path("gold/si-council.groups.json")));
        var expected = gold
            .RootElement.GetProperty("groups")
            .EnumerateArray()
            .Select(group => (Fr: Indexes(group, "fr"), En: Indexes(group, "en")));
        var groups = Aligner.Align([Text("000"), Text("001")]);
        foreach (var group in groups)
            output.WriteLine($"{group.Score} {Words(group.Evidence)}");
        groups
            .Select(group => (string.Join(',', group.Members[0]), string.Join(',', group.Members[1])))
            .ShouldBe(expected);
        groups.ShouldAllBe(group => group.Score > 0.9);
    }

    [Fact]
    public void Only_the_two_versions_of_one_resolution_match()
    {
        string[] names = ["000", "001", "002", "003", "004"];
        var pairs = names.SelectMany((one, i) => names.Where((_, j) => j != i).Select(other => (one, other)));
        foreach (var (left, right) in pairs)
        {
            var match = TextMatching.Compare(Text(left), Text(right));
            output.WriteLine(
                $"{left} {right} {match.Score} {match.Evidence.Sum(piece => piece.Weight):0.0} {Words(match.Evidence)}"
            );
            var isSame = left is "000" or "001" && right is "000" or "001";
            match.IsSame.ShouldBe(isSame);
            (isSame ? match.Score : 1 - match.Score).ShouldBeGreaterThan(0.99);
        }
    }

    private static string Words(IEnumerable<Evidence> evidence) =>
        string.Join(
            "; ",
            evidence.Select(piece => $"{piece.Code} {piece.Weight} {string.Join(", ", piece.Arguments)}")
        );

    private static string Indexes(JsonElement group, string language) =>
        string.Join(',', group.GetProperty(language).EnumerateArray().Select(index => index.GetInt32()));

    private static AlignableText Text(string number)
    {
        var file = Directory.GetFiles(Shared.Path("gold"), $"{number}_*.segments.json").Single();
        using var gold = JsonDocument.Parse(File.ReadAllText(file));
        var clauses = gold.RootElement.GetProperty("clauses").EnumerateArray().Select(Clause);
        return new(gold.RootElement.GetProperty("metadata").GetProperty("language").GetString()!, [.. clauses]);
    }

    private static AlignableClause Clause(JsonElement clause) =>
        new(
            string.Join(
                ' ',
                clause.GetProperty("text").GetString()!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            ),
            Enum.Parse<ClauseKind>(clause.GetProperty("kind").GetString()!, ignoreCase: true),
            clause.GetProperty("label").GetString(),
            clause.GetProperty("address").GetString()
        );
}
