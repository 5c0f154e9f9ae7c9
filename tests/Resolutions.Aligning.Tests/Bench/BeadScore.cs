namespace Resolutions.Aligning.Tests.Bench;

/// <summary>Clauses of one text against clauses of another, by index.</summary>
internal sealed record IndexBead(int[] Left, int[] Right)
{
    public bool IsLink => Left.Length > 0 && Right.Length > 0;

    public string Key => $"{string.Join(',', Left)}:{string.Join(',', Right)}";
}

/// <summary>F1 of beads against gold beads, strict (the very same) and lax (overlap on both sides), after Sennrich and Volk 2011.</summary>
internal sealed record BeadScore(double Strict, double Lax)
{
    public static BeadScore Of(IReadOnlyList<IndexBead> gold, IReadOnlyList<IndexBead> test)
    {
        var precision = Share(gold, test);
        var recall = Share([.. test.Where(bead => bead.IsLink)], [.. gold.Where(bead => bead.IsLink)]);
        return new(F1(precision.Strict, recall.Strict), F1(precision.Lax, recall.Lax));
    }

    private static (double Strict, double Lax) Share(IReadOnlyList<IndexBead> gold, IReadOnlyList<IndexBead> test)
    {
        var keys = gold.Select(bead => bead.Key).ToHashSet(StringComparer.Ordinal);
        var links = gold.SelectMany(bead => bead.Left.SelectMany(i => bead.Right.Select(j => (i, j)))).ToHashSet();
        var same = test.Count(bead => keys.Contains(bead.Key));
        var near = test.Count(bead =>
            keys.Contains(bead.Key) || bead.Left.Any(i => bead.Right.Any(j => links.Contains((i, j))))
        );
        return test.Count == 0 ? (0, 0) : ((double)same / test.Count, (double)near / test.Count);
    }

    private static double F1(double precision, double recall) =>
        precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
}
