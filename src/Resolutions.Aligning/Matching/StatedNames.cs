using Resolutions.Model;

namespace Resolutions.Aligning.Matching;

/// <summary>Compares the names of two texts by their consonants, whatever the scripts.</summary>
internal static class StatedNames
{
    // A name that one version has, the other has too, unless it has another name in that language (Égypte, مصر).
    private const double Kept = 0.65;

    // Two texts on one subject share so many anyhow.
    private const double Subject = 0.15;
    private const double Most = 5;
    private const int MostArguments = 6;

    // The classes of consonants, so that a skeleton of three is one of a thousand.
    private const double Classes = 10;

    public static IEnumerable<Evidence> Compare(TextFacts left, TextFacts right)
    {
        var (weight, shared) = (0.0, new List<string>());
        foreach (var (names, other) in new[] { (left, right), (right, left) })
        {
            if (!names.HasCapitals)
                continue;
            foreach (var (skeleton, name) in names.Names.OrderBy(name => name.Key, StringComparer.Ordinal))
            {
                var accident = Math.Min(1, other.Names.Count / Math.Pow(Classes, skeleton.Length));
                var chance = Math.Min(0.95 * Kept, 1 - (1 - Subject) * (1 - accident));
                var isShared = other.Names.TryGetValue(skeleton, out var otherName);
                weight += isShared ? Math.Log(Kept / chance) : Math.Log((1 - Kept) / (1 - chance));
                if (isShared)
                    shared.Add(names == left ? Shown(name, otherName!) : Shown(otherName!, name));
            }
        }
        if (left.HasCapitals && right.HasCapitals)
            weight /= 2;
        if (weight != 0)
        {
            var code = weight > 0 ? EvidenceCodes.SharedNames : EvidenceCodes.UnsharedNames;
            yield return new(
                code,
                Math.Clamp(weight, -Most, Most),
                [.. shared.Distinct(StringComparer.Ordinal).Take(MostArguments)]
            );
        }
    }

    private static string Shown(string left, string right) => left == right ? left : $"{left} / {right}";
}
