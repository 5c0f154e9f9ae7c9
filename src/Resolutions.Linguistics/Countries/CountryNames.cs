using Resolutions.Linguistics.Phrases;

namespace Resolutions.Linguistics.Countries;

/// <summary>The names of countries in English, French and Arabic (CLDR, with some that documents use besides).</summary>
public static class CountryNames
{
    private static readonly Dictionary<string, Country> ByCode = DataFile
        .Rows("countries.tsv")
        .ToDictionary(row => row[0], row => new Country(row[0], row[1], row[2], row[3]));

    private static readonly PhraseTable<Country> Names = Table();

    public static IReadOnlyCollection<Country> All => ByCode.Values;

    /// <summary>The first country that the words name from <paramref name="index"/> on, within <paramref name="reach"/> words; null where there is none.</summary>
    public static PhraseMatch<Country>? FindFirst(Words words, int index, int reach)
    {
        for (var i = index; i < Math.Min(words.Count, index + reach); i++)
        {
            if (Names.TryMatch(words, i, out var match))
                return match;
        }
        return null;
    }

    private static PhraseTable<Country> Table()
    {
        var table = new PhraseTable<Country>();
        foreach (var country in ByCode.Values)
        {
            table.Add(country.English, country);
            table.Add(country.French, country);
            table.Add(country.Arabic, country);
        }
        foreach (var alias in DataFile.Rows("country-aliases.tsv"))
            table.Add(alias[1], ByCode[alias[0]]);
        return table;
    }
}
