using System.CommandLine;
using System.Globalization;
using Resolutions.Ingesting.Files;

namespace Resolutions.Cli.Lexicons;

/// <summary><c>resolutions lexicon coverage</c>: how much of aligned texts the lexicon knows.</summary>
internal static class CoverageCommand
{
    private const int NothingThere = 1;

    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = Words.Say("CoverageFolder") };
        var dictionaries = UsedLexicon.Dictionaries();
        var command = new Command("coverage", Words.Say("CoverageDescription")) { folder, dictionaries };
        command.SetAction(
            (parsed, cancellation) =>
                RunAsync(
                    parsed.GetValue(folder)!,
                    parsed.GetValue(dictionaries) ?? [],
                    parsed.InvocationConfiguration,
                    cancellation
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        string folder,
        string[] dictionaries,
        InvocationConfiguration io,
        CancellationToken cancellation
    )
    {
        if (await UsedLexicon.ReadAsync(dictionaries, io.Error, cancellation) is not { } lexicon)
            return NothingThere;
        IReadOnlyList<GoldPair> pairs = Directory.Exists(folder) ? GoldPair.Find(folder) : [];
        if (pairs.Count == 0)
        {
            io.Error.WriteLine(Words.Say("CoverageNothing", HarmlessText.Of(folder)));
            return NothingThere;
        }
        io.Output.WriteLine(Columns(Words.Say("CoverageHead").Split(';', StringSplitOptions.TrimEntries)));
        var sums = new Dictionary<string, Coverage>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            var coverage = Coverage.Of(pair, lexicon);
            var name = $"{pair.LeftLanguage}-{pair.RightLanguage}";
            io.Output.WriteLine(Line(pair.Set, name, coverage));
            sums[name] = sums.TryGetValue(name, out var sum) ? sum + coverage : coverage;
        }
        foreach (var (name, sum) in sums)
            io.Output.WriteLine(Line(Words.Say("CoverageAll"), name, sum));
        return 0;
    }

    private static string Line(string set, string pair, Coverage coverage)
    {
        double[] shares =
        [
            coverage.Left.KnownShare,
            coverage.Right.KnownShare,
            coverage.Answered,
            coverage.AnsweredAtAll,
            coverage.AnsweredByChance,
        ];
        var printed = shares.Select(share => share.ToString("0.000", CultureInfo.InvariantCulture));
        return Columns([HarmlessText.Of(set), pair, .. printed]);
    }

    private static string Columns(string[] cells) =>
        cells[0].PadRight(20) + cells[1].PadRight(7) + string.Concat(cells[2..].Select(cell => cell.PadLeft(20)));
}
