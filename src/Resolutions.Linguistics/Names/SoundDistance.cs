namespace Resolutions.Linguistics.Names;

/// <summary>The edit distance of two words over their sounds (Wagner and Fischer 1974, with the costs of <see cref="SoundLikeness"/>).</summary>
internal static class SoundDistance
{
    private const int Longest = 96;

    private static readonly int Count = Graphemes.Sounds.Count;

    private static readonly float[] Apart = SoundLikeness.Matrix(Graphemes.Sounds);

    /// <returns>The weight of what has to be changed, left out or put in.</returns>
    public static float Between(SpokenWord a, SpokenWord b)
    {
        var (height, width) = (Math.Min(a.Sounds.Length, Longest), Math.Min(b.Sounds.Length, Longest));
        Span<float> row = stackalloc float[width + 1];
        row[0] = 0;
        for (var j = 0; j < width; j++)
            row[j + 1] = row[j] + b.Weights[j];
        for (var i = 0; i < height; i++)
        {
            var weight = a.Weights[i];
            var costs = Apart.AsSpan(a.Sounds[i] * Count, Count);
            var diagonal = row[0];
            row[0] += weight;
            for (var j = 0; j < width; j++)
            {
                var other = b.Weights[j];
                var change = diagonal + costs[b.Sounds[j]] * Math.Max(weight, other);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(change, Math.Min(row[j] + other, diagonal + weight));
            }
        }
        return row[width];
    }
}
