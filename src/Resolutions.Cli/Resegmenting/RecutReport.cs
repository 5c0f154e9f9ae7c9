using Resolutions.Ingesting.Resegmenting;

namespace Resolutions.Cli.Resegmenting;

/// <summary>Tells what became of each text that was cut again, and sums up.</summary>
internal sealed class RecutReport(bool isDry)
{
    private readonly Dictionary<RecutOutcome, int> counts = [];

    public void Add(IReadOnlyList<RecutText> texts)
    {
        foreach (var text in texts)
        {
            counts[text.Outcome] = Count(text.Outcome) + 1;
            Write(text);
        }
    }

    /// <returns>The exit code: 0 where every text could be cut.</returns>
    public int Finish()
    {
        var left = Count(RecutOutcome.NotFound) + Count(RecutOutcome.NotReadable);
        Console.WriteLine(
            Words.Say(
                "RecutSummary",
                counts.Values.Sum(),
                Count(RecutOutcome.Changed),
                Count(RecutOutcome.Same),
                Count(RecutOutcome.Current),
                left
            )
        );
        if (isDry)
            Console.WriteLine(Words.Say("RecutDry"));
        return left == 0 ? 0 : 1;
    }

    private static void Write(RecutText text)
    {
        if (text.Outcome == RecutOutcome.Current)
            return;
        Console.WriteLine(Words.Say("Recut" + text.Outcome, text.Name, text.Kept, text.Closed, text.Opened));
        if (text.IsReadAnew)
            Console.WriteLine(Words.Say("RecutReadAnew"));
        if (text.Carried.Count == 0)
            return;
        Console.WriteLine(Words.Say("FateKept", text.ConfirmedKept));
        foreach (var line in CarriedLines.Of(text.Carried))
            Console.WriteLine(line);
    }

    private int Count(RecutOutcome outcome) => counts.GetValueOrDefault(outcome);
}
