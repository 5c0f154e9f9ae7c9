using System.Globalization;
using System.Text.RegularExpressions;

namespace Resolutions.Cli.Lexicons;

/// <summary>Two texts and which of their segments answer each other, from a folder <c>set/fr-en</c> with <c>src</c>, <c>tgt</c> and <c>gold</c>.</summary>
/// <param name="Set">The name of the folder above.</param>
/// <param name="Beads">Those of one segment on each side, as places in the two lists.</param>
internal sealed partial record GoldPair(
    string Set,
    string LeftLanguage,
    string RightLanguage,
    IReadOnlyList<string> Left,
    IReadOnlyList<string> Right,
    IReadOnlyList<(int Left, int Right)> Beads
)
{
    /// <summary>In the order of their names.</summary>
    public static IReadOnlyList<GoldPair> Find(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "gold", SearchOption.AllDirectories)
                .Select(gold => Path.GetDirectoryName(gold)!)
                .Where(pair => File.Exists(Path.Combine(pair, "src")) && File.Exists(Path.Combine(pair, "tgt")))
                .Where(pair => Name.IsMatch(Path.GetFileName(pair)))
                .Order(StringComparer.Ordinal)
                .Select(Read),
        ];

    private static GoldPair Read(string folder)
    {
        var languages = Path.GetFileName(folder).Split('-');
        var left = File.ReadAllLines(Path.Combine(folder, "src"));
        var right = File.ReadAllLines(Path.Combine(folder, "tgt"));
        var beads = File.ReadLines(Path.Combine(folder, "gold"))
            .Select(line => Single.Match(line))
            .Where(match => match.Success)
            .Select(match => (Left: Place(match, "left"), Right: Place(match, "right")))
            .Where(bead => bead.Left < left.Length && bead.Right < right.Length);
        var set = Path.GetFileName(Path.GetDirectoryName(folder)) ?? "";
        return new(set, languages[0], languages[1], left, right, [.. beads]);
    }

    private static int Place(Match match, string side) =>
        int.Parse(match.Groups[side].ValueSpan, CultureInfo.InvariantCulture);

    // fr-en
    [GeneratedRegex("^[a-z]{2,3}-[a-z]{2,3}$", RegexOptions.NonBacktracking)]
    private static partial Regex Name { get; }

    // [4]:[5]   [4]:[5]:0.93
    [GeneratedRegex(@"^\[(?<left>[0-9]{1,9})\]:\[(?<right>[0-9]{1,9})\]", RegexOptions.NonBacktracking)]
    private static partial Regex Single { get; }
}
