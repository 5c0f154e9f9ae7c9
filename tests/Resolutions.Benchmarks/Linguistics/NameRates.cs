using Resolutions.Linguistics.Folding;
using Resolutions.Linguistics.Names;

namespace Resolutions.Benchmarks.Linguistics;

/// <summary>How many pairs of names are taken for one: by likeness at several thresholds, by rule, by skeleton, by a key in common.</summary>
internal sealed class NameRates
{
    private static readonly double[] Thresholds = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];

    private readonly int[] _taken = new int[Thresholds.Length + 3];
    private long _pairs;

    public static string Heading =>
        "                                pairs"
        + string.Concat(Thresholds.Select(threshold => $"{threshold:0.00}".PadLeft(8)))
        + "    rule  skeleton    keys";

    public void Add(Prepared one, Prepared other)
    {
        _pairs++;
        var similarity = NameMatching.Similarity(one.Name, other.Name);
        for (var i = 0; i < Thresholds.Length && similarity >= Thresholds[i]; i++)
            _taken[i]++;
        if (similarity >= NameMatching.Threshold(Math.Min(one.Name.Weight, other.Name.Weight)))
            _taken[^3]++;
        if (one.Skeletons.AsSpan().IndexOfAny(other.Skeletons) >= 0)
            _taken[^2]++;
        if (one.Keys.AsSpan().IndexOfAny(other.Keys) >= 0)
            _taken[^1]++;
    }

    public string Row(string label) =>
        label.PadRight(26)
        + $"{_pairs:N0}".PadLeft(11)
        + string.Concat(_taken.Select((taken, i) => Share(taken, i == _taken.Length - 2)));

    private string Share(int taken, bool isWide)
    {
        var share = 100.0 * taken / _pairs;
        return (share < 10 ? $"{share:0.000}" : $"{share:0.0}").PadLeft(isWide ? 10 : 8);
    }

    /// <summary>All that is compared of a name, made once.</summary>
    internal sealed record Prepared(SpokenName Name, string[] Skeletons, int[] Keys)
    {
        public static Prepared Of(string text)
        {
            var name = SpokenName.Of(text);
            var joined = string.Concat(FoldedText.Fold(text).Where(char.IsLetter));
            return new(name, [.. NameSkeleton.VariantsOf(joined)], [.. NameKeys.Of(name)]);
        }
    }
}
