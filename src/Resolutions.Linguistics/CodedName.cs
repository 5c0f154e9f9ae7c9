using Resolutions.Model;

namespace Resolutions.Linguistics;

/// <summary>Something that a standard gives a code, and its usual name in each of three languages.</summary>
public abstract record CodedName(string Code, string English, string French, string Arabic)
{
    /// <param name="language">A BCP 47 tag.</param>
    /// <returns>Null in other languages.</returns>
    public string? In(string language) =>
        LanguageTags.Primary(language) switch
        {
            "en" => English,
            "fr" => French,
            "ar" => Arabic,
            _ => null,
        };
}
