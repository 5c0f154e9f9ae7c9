using Resolutions.Model;
using Resolutions.Segmenting.Languages.Arabic;
using Resolutions.Segmenting.Languages.English;
using Resolutions.Segmenting.Languages.French;

namespace Resolutions.Segmenting.Languages;

/// <summary>The languages that segmenting has rules for.</summary>
internal static class KnownLanguages
{
    private static readonly Dictionary<string, LanguageFacts> ByTag = new[]
    {
        FrenchFacts.Facts,
        EnglishFacts.Facts,
        ArabicFacts.Facts,
    }.ToDictionary(facts => facts.Tag, StringComparer.Ordinal);

    /// <summary>In the order in which they were given rules.</summary>
    public static IReadOnlyList<LanguageFacts> All { get; } =
    [FrenchFacts.Facts, EnglishFacts.Facts, ArabicFacts.Facts];

    public static bool HasRules(string tag) => ByTag.ContainsKey(LanguageTags.Primary(tag));

    public static LanguageFacts Of(string tag) =>
        ByTag.GetValueOrDefault(LanguageTags.Primary(tag)) ?? LanguageFacts.None(tag);
}
