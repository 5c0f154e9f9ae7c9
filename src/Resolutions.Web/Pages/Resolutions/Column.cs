using Resolutions.Model;
using Resolutions.Store.Reading;
using Resolutions.Web.Localizing;

namespace Resolutions.Web.Pages.Resolutions;

/// <summary>A language side by side with the others: its primary text, and the texts that are listed beneath its name.</summary>
/// <param name="Others">The other texts in this language.</param>
public sealed record Column(AlignedText Text, IReadOnlyList<AlignedText> Others)
{
    /// <summary>The languages that come first, in this order; each is spoken of even where there is no text in it.</summary>
    private static readonly string[] First = ["fr", "en", "ar"];

    public string Language => Text.Membership.Language;

    public string Direction => LanguageTags.Direction(Language);

    /// <summary>The language as it calls itself.</summary>
    public string Name => LanguageNames.Own(Language);

    public static IReadOnlyList<Column> Of(AlignedResolution aligned) =>
        [
            .. aligned
                .PrimaryTexts.OrderBy(text => Rank(text.Membership.Language))
                .ThenBy(text => text.Membership.Language, StringComparer.Ordinal)
                .Select(text => new Column(text, [.. OthersOf(aligned, text)])),
        ];

    /// <summary>Which of the first languages no text is in.</summary>
    public static IEnumerable<string> MissingLanguages(IReadOnlyList<Column> columns) =>
        First.Except(columns.Select(column => LanguageTags.Primary(column.Language)), StringComparer.Ordinal);

    private static IEnumerable<AlignedText> OthersOf(AlignedResolution aligned, AlignedText primary) =>
        aligned.Texts.Where(text =>
            !text.Membership.IsPrimary && text.Membership.Language == primary.Membership.Language
        );

    /// <summary>Where a language stands among the columns.</summary>
    public static int Rank(string language) =>
        Array.IndexOf(First, LanguageTags.Primary(language)) is >= 0 and var rank ? rank : First.Length;
}
