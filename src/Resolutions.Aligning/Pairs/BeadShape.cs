namespace Resolutions.Aligning.Pairs;

/// <summary>How many clauses of each side a bead joins.</summary>
internal static class BeadShape
{
    public const int Longest = 3;

    /// <summary>How many of <see cref="All"/>, from the first, have at most one clause a side.</summary>
    public const int Simple = 3;

    /// <summary>The shapes that are tried.</summary>
    public static readonly (int Left, int Right)[] All =
    [
        (1, 1),
        (1, 0),
        (0, 1),
        (2, 1),
        (1, 2),
        (2, 2),
        (3, 1),
        (1, 3),
    ];

    // Between the figures of Gale and Church (1993, table 5), whose paragraphs lost nothing, and resolutions, where a
    // publisher drops a clause in twenty-five and typography joins as many.
    private static readonly double[] Expected = [0.86, 0.035, 0.035, 0.03, 0.03, 0.004, 0.003, 0.003];

    // As if this many beads had been seen before.
    private const double Confidence = 60;

    public static double[] Prior() => [.. Expected.Select(share => Math.Log(share))];

    /// <summary>What a first alignment shows, held back by what is expected.</summary>
    public static double[] Learn(IReadOnlyList<Bead> beads)
    {
        var counts = new double[All.Length];
        foreach (var bead in beads)
            counts[Of(bead)]++;
        var total = beads.Count + Confidence;
        return [.. counts.Zip(Expected, (count, expected) => Math.Log((count + Confidence * expected) / total))];
    }

    public static int Of(Bead bead) => Array.IndexOf(All, (bead.LeftCount, bead.RightCount));
}
