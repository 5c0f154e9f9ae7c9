using Resolutions.Linguistics.Phrases;

namespace Resolutions.Linguistics.Places;

/// <summary>The names of continents and regions in English, French and Arabic (CLDR, with some that documents use besides).</summary>
public static class RegionNames
{
    // "All the world": it has a code, and naming it tells nothing.
    private static readonly string[] World = ["world", "monde", "العالم"];

    private static readonly CodedNames<Region> Table = new(
        "regions.tsv",
        "region-aliases.tsv",
        (code, english, french, arabic) => new(code, english, french, arabic),
        others: CountryNames
            .All.SelectMany(country => new[] { country.English, country.French, country.Arabic })
            .Concat(World)
    );

    /// <summary>In the order of codes.</summary>
    public static IReadOnlyCollection<Region> All => Table.All;

    /// <param name="code">Three digits: 002 is Africa.</param>
    public static Region? Of(string code) => Table.Of(code);

    /// <summary>Every region that the words name, in order and without overlap; not those within a country's name (South Africa).</summary>
    public static IEnumerable<PhraseMatch<Region>> Find(Words words) => Table.Find(words);
}
