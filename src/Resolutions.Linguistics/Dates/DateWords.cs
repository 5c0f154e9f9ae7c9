using System.Collections.Frozen;
using Resolutions.Model;

namespace Resolutions.Linguistics.Dates;

/// <summary>The small words around the parts of a date, folded.</summary>
/// <param name="Ordinals">Written onto a day: 1er, 23rd.</param>
/// <param name="Of">Between day and month: 23rd of June, 24 من شهر سبتمبر.</param>
/// <param name="YearMarks">Between month and year: June 23, 2024; سبتمبر عام 2018.</param>
/// <param name="Connectors">Between two days or dates: du 5 au 10 avril.</param>
/// <param name="HasCapitalMonths">Whether a month is written with a capital, so that a small "may" or "march" is none.</param>
internal sealed record DateWords(
    FrozenSet<string> Ordinals,
    FrozenSet<string> Of,
    FrozenSet<string> YearMarks,
    FrozenSet<string> Connectors,
    bool HasCapitalMonths = false
)
{
    private static readonly DateWords None = new([], [], [], Words("-"));

    private static readonly DateWords French = new(Words("er"), Words("de"), Words(""), Words("- au a et"));

    private static readonly DateWords English = new(
        Words("st nd rd th"),
        Words("of"),
        Words(", of"),
        Words("- to and until through"),
        HasCapitalMonths: true
    );

    private static readonly DateWords Arabic = new(
        Words(""),
        Words("من شهر"),
        Words("، , عام سنه لعام لسنه من"),
        Words("- الي و حتي")
    );

    public static DateWords In(string language) =>
        LanguageTags.Primary(language) switch
        {
            "fr" => French,
            "en" => English,
            "ar" => Arabic,
            _ => None,
        };

    private static FrozenSet<string> Words(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
