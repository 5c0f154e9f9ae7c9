using Resolutions.Linguistics.Places;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Describing;

/// <summary>Names embassies and ministries of foreign affairs by their country.</summary>
internal static class MissionNames
{
    private const string Embassy = "Embassy of ";
    private const string Ministry = "Ministry of Foreign Affairs of ";
    private const int Reach = 8;
    private const int ReachOfAdjective = 5;

    /// <summary>The embassy, or the ministry, of the first country named after the word for one; null where there is none.</summary>
    public static BodyName? Find(Draft draft, Piece piece)
    {
        var ministry = draft.Phrases.IndexOf(draft.Facts.MinistryWords, piece.Words);
        var embassy = draft.Phrases.IndexOf(draft.Facts.EmbassyWords, piece.Words);
        var isMinistry = ministry >= 0 && (embassy < 0 || ministry < embassy);
        var at = isMinistry ? ministry : embassy;
        if (at < 0)
            return null;
        var country =
            CountryNames.FindFirst(piece.Words, at + 1, Reach)
            ?? CountryNames.FindFirst(piece.Words, Math.Max(0, at - 2), 2);
        var named = country is { } found ? found.Value : ByAdjective(piece, at);
        return named is null ? null : Name(named, isMinistry);
    }

    /// <summary>L'ambassade tunisienne, the Tunisian embassy, السفارة التونسية: a word before or after the word for it.</summary>
    private static Country? ByAdjective(Piece piece, int at)
    {
        for (var i = Math.Max(0, at - 1); i < Math.Min(piece.Words.Count, at + ReachOfAdjective); i++)
        {
            if (CountryAdjectives.Find(piece.Words[i]) is { } country)
                return country;
        }
        return null;
    }

    public static bool IsMission(string code) =>
        code.StartsWith(Embassy, StringComparison.Ordinal) || code.StartsWith(Ministry, StringComparison.Ordinal);

    private static BodyName Name(Country country, bool isMinistry)
    {
        var code = (isMinistry ? Ministry : Embassy) + country.English;
        var french =
            (isMinistry ? "Ministère des Affaires étrangères " : "Ambassade ") + FrenchGenitive.Of(country.French);
        var arabic = (isMinistry ? "وزارة خارجية " : "سفارة ") + country.Arabic;
        return new(
            code,
            new Dictionary<string, string>
            {
                ["en"] = code,
                ["fr"] = french,
                ["ar"] = arabic,
            }
        );
    }
}
