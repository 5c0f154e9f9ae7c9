using Resolutions.Linguistics.Folding;

namespace Resolutions.Linguistics.Places;

/// <summary>Finds the country of an adjective that is its name and an ending: Norwegian has another stem and is not found, Algerian and tunisienne are.</summary>
public static class CountryAdjectives
{
    // A shorter stem begins many words: Mali, male.
    private const int ShortestStem = 4;

    private static readonly HashSet<string> Endings =
    [
        .. "ais aise aises ien ienne iens iennes ain aine ois oise an ane een eenne i ie in ine n ian ese ish ean ي يه ية".Split(
            ' '
        ),
    ];

    private static readonly (string Stem, Country Country)[] Stems =
    [
        .. CountryNames
            .All.SelectMany(country =>
                new[] { country.English, country.French, country.Arabic }.Select(name => (StemOf(name), country))
            )
            .Where(stem => stem.Item1.Length >= ShortestStem)
            .GroupBy(stem => stem.Item1, stem => stem.country)
            // Niger and Nigeria have one stem: it tells neither.
            .Where(stem => stem.Distinct().Count() == 1)
            .Select(stem => (stem.Key, stem.First()))
            .OrderByDescending(stem => stem.Key.Length),
    ];

    /// <param name="word">Folded.</param>
    /// <returns>The country with the longest stem; null where none has one.</returns>
    public static Country? Find(string word)
    {
        var bare = word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : word;
        return Stems
            .FirstOrDefault(stem =>
                bare.StartsWith(stem.Stem, StringComparison.Ordinal) && Endings.Contains(bare[stem.Stem.Length..])
            )
            .Country;
    }

    /// <summary>Without article and last vowels: alger of Algérie; none of a name of several words.</summary>
    private static string StemOf(string name)
    {
        var folded = FoldedText.Fold(name);
        folded = folded.StartsWith("ال", StringComparison.Ordinal) ? folded[2..] : folded;
        return folded.Contains(' ', StringComparison.Ordinal)
            ? ""
            : folded.TrimEnd('e', 'i', 'a', 'y', 'o', 'ه', 'ة', 'ا');
    }
}
