using System.Globalization;
using Resolutions.Linguistics.Folding;
using Resolutions.Model;

namespace Resolutions.Linguistics.Months;

/// <summary>The names of the Gregorian months as written in each language, the Arab countries' own among them.</summary>
public static class MonthNames
{
    private static readonly Dictionary<string, Dictionary<string, int>> ByLanguage = Read();

    /// <summary>The number of a month, 1 to 12, from its folded name; null where the name is no month in the language.</summary>
    public static int? NumberOf(string foldedName, string language) =>
        ByLanguage.TryGetValue(LanguageTags.Primary(language), out var months)
        && months.TryGetValue(foldedName, out var number)
            ? number
            : null;

    private static Dictionary<string, Dictionary<string, int>> Read()
    {
        var languages = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (var row in DataFile.Rows("months.tsv"))
        {
            if (!languages.TryGetValue(row[0], out var months))
                languages[row[0]] = months = new(StringComparer.Ordinal);
            months[FoldedText.Fold(row[2])] = int.Parse(row[1], CultureInfo.InvariantCulture);
        }
        return languages;
    }
}
