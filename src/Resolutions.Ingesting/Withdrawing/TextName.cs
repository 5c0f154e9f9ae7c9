using System.Globalization;
using System.Text.RegularExpressions;

namespace Resolutions.Ingesting.Withdrawing;

/// <summary>What a text is called: <c>slug/language</c>, or <c>slug/language/ordinal</c>.</summary>
/// <param name="Ordinal">Null for the one that readers see first.</param>
public sealed partial record TextName(string Slug, string Language, int? Ordinal)
{
    /// <returns>Null where it is no such name.</returns>
    public static TextName? Parse(string text)
    {
        var match = Name.Match(text);
        return match.Success
            ? new(
                match.Groups["slug"].Value,
                match.Groups["language"].Value,
                match.Groups["ordinal"] is { Success: true, Value: var ordinal }
                    ? int.Parse(ordinal, CultureInfo.InvariantCulture)
                    : null
            )
            : null;
    }

    public override string ToString() =>
        Ordinal is { } ordinal
            ? string.Create(CultureInfo.InvariantCulture, $"{Slug}/{Language}/{ordinal}")
            : $"{Slug}/{Language}";

    // crs-2024-r-12/fr; crs-2024-r-12/fr/2
    [GeneratedRegex(
        "^(?<slug>[^/]+)/(?<language>[A-Za-z0-9-]+)(/(?<ordinal>[0-9]{1,6}))?$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Name { get; }
}
