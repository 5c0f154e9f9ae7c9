using Resolutions.Linguistics.Folding;

namespace Resolutions.Segmenting.Describing;

/// <summary>French "of" before a country's name: d'Irlande, du Japon, de Norvège, des Seychelles.</summary>
internal static class FrenchGenitive
{
    private static readonly string[] Plurals =
    [
        "etats-unis",
        "pays-bas",
        "emirats arabes unis",
        "philippines",
        "maldives",
        "seychelles",
        "comores",
        "bahamas",
        "palaos",
        "fidji",
        "iles ",
        "territoires ",
    ];

    private static readonly string[] WithoutArticle =
    [
        "cuba",
        "malte",
        "chypre",
        "djibouti",
        "singapour",
        "monaco",
        "madagascar",
        "bahrein",
        "sao tome",
        "saint",
        "sainte",
        "trinite",
        "nauru",
        "tuvalu",
        "vanuatu",
        "kiribati",
        "tonga",
        "samoa",
        "maurice",
        "taiwan",
    ];

    private static readonly string[] MasculineInE = ["mexique", "mozambique", "cambodge", "zimbabwe", "belize"];

    public static string Of(string country)
    {
        var folded = FoldedText.Fold(country);
        if (Plurals.Any(plural => folded.StartsWith(plural, StringComparison.Ordinal)))
            return $"des {country}";
        if (
            "aeiouy".Contains(folded[0], StringComparison.Ordinal) && folded[0] != 'y'
            || folded is "haiti" or "honduras"
        )
            return folded is "honduras" ? $"du {country}" : $"d'{country}";
        if (WithoutArticle.Any(name => folded.StartsWith(name, StringComparison.Ordinal)))
            return $"de {country}";
        return folded.EndsWith('e') && !MasculineInE.Contains(folded) ? $"de {country}" : $"du {country}";
    }
}
