using Resolutions.Aligning.Clues;

namespace Resolutions.Aligning.Scoring;

/// <summary>What it says that a clue is found, or not, in a clause of a text.</summary>
internal sealed class ClueOdds
{
    private readonly double[] _present;
    private readonly double[] _absent;

    public ClueOdds(IReadOnlyList<ClauseClues> other, ClueSort sort, Dictionary<string, int> known, double trust)
    {
        var counts = new int[known.Count];
        foreach (var clue in other.SelectMany(clause => sort.In(clause)))
        {
            if (known.TryGetValue(clue.Key, out var key))
                counts[key]++;
        }
        _present = new double[known.Count];
        _absent = new double[known.Count];
        for (var key = 0; key < counts.Length; key++)
        {
            // A clue that is everywhere is no more frequent among counterparts than elsewhere, and never less.
            var chance = (counts[key] + 0.5) / (other.Count + 1);
            var match = trust + (1 - trust) * chance;
            _present[key] = Math.Log(match / chance);
            _absent[key] = Math.Log((1 - match) / (1 - chance));
        }
    }

    public double Absent(int key) => _absent[key];

    /// <summary>By how much a bead that has it is better off than one that has not.</summary>
    public double Gain(int key) => _present[key] - _absent[key];
}
