using Resolutions.Linguistics.Bodies;

namespace Resolutions.Segmenting.Sources.Oic;

/// <summary>
/// Documents of the Organisation of Islamic Cooperation: a symbol (OIC/CFM-50/2024/POL/RES.NO.3, ACM-2019/LAKES/REP), a
/// mark of annex, the name of the body, a title that may stand twice, place and date; numbers that come out of
/// right-to-left lines with their dash on either side.
/// </summary>
internal static class OicSource
{
    private const string Code = "OIC";

    // The bodies whose initials begin the organisation's symbols: its council, contact groups, summit, commissions.
    private static readonly string[] SymbolParts =
    [
        "OIC",
        "ACM",
        "CFM",
        "ICFM",
        "ISC",
        "ICHR",
        "IPHRC",
        "IS",
        "SOM",
        "CG",
    ];

    public static SourceProfile Profile { get; } =
        new(IsOne) { IssuerOfSymbol = symbol => IsSymbol(symbol) ? Code : null };

    private static bool IsOne(Draft draft) =>
        draft
            .Pieces.Where(piece => !piece.IsFurniture)
            .Take(6)
            .Any(piece =>
                IsSymbol(piece.Content)
                || BodyFinding.Find(piece.Content, draft.Language).Any(found => found.Body.Code == Code)
            );

    private static bool IsSymbol(string text) =>
        text.Length < 60
        && text.Contains('/', StringComparison.Ordinal)
        && text.Split('/', '-', ' ')[0] is var first
        && SymbolParts.Contains(first, StringComparer.Ordinal);
}
