using System.Globalization;
using System.Resources;

namespace Resolutions.Web.Localizing;

/// <summary>Counts in the words of the interface, by the plural categories of Unicode CLDR.</summary>
public static class Plural
{
    /// <summary>The sentence <c>key.one</c>, <c>key.few</c> … that goes with a count, which is its <c>{0}</c>.</summary>
    public static string Of(ResourceManager words, string key, long count)
    {
        var culture = CultureInfo.CurrentUICulture;
        var category = Category(culture.TwoLetterISOLanguageName, count);
        var format = words.GetString($"{key}.{category}", culture) ?? words.GetString($"{key}.other", culture) ?? key;
        return string.Format(CultureInfo.CurrentCulture, format, count.ToString("N0", CultureInfo.CurrentCulture));
    }

    /// <summary>The cardinal category of a whole number (CLDR 46, plurals.xml).</summary>
    public static string Category(string language, long count) =>
        language switch
        {
            "ar" => Arabic(count),
            "fr" => count is 0 or 1 ? "one" : "other",
            _ => count == 1 ? "one" : "other",
        };

    private static string Arabic(long count) =>
        (count, count % 100) switch
        {
            (0, _) => "zero",
            (1, _) => "one",
            (2, _) => "two",
            (_, >= 3 and <= 10) => "few",
            (_, >= 11) => "many",
            _ => "other",
        };
}
