namespace Resolutions.Aligning.Pairs;

/// <summary>The alignments of every two of several texts.</summary>
internal sealed class PairTable(int texts)
{
    private readonly Dictionary<(int Left, int Right), PairAlignment> _pairs = [];

    public int Texts => texts;

    /// <summary>The two texts of each pair, the earlier first.</summary>
    public IEnumerable<(int Left, int Right)> Keys =>
        Enumerable
            .Range(0, texts)
            .SelectMany(left => Enumerable.Range(left + 1, texts - left - 1).Select(right => (left, right)));

    public PairAlignment this[int left, int right]
    {
        get => _pairs[(left, right)];
        set => _pairs[(left, right)] = value;
    }

    /// <summary>The links of one text with another, whichever of them is the earlier.</summary>
    public IReadOnlyList<(int Clause, int Middle, double Probability)> Links(int text, int other) =>
        text < other
            ? [.. this[text, other].Posteriors.Links]
            : [.. this[other, text].Posteriors.Links.Select(link => (link.Right, link.Left, link.Probability))];
}
