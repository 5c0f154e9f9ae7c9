using Resolutions.Model;
using Resolutions.Web.Localizing;
using Resolutions.Web.Resources;

namespace Resolutions.Web.Pages.Resolutions;

/// <summary>The title under which a resolution is shown, and whose words it is.</summary>
/// <param name="Language">Of the title; null where the words are the interface's own, for want of a title.</param>
/// <param name="Attribution">Says that a publisher wrote it; null where the issuing body did.</param>
public sealed record ShownTitle(string Words, string? Language, string? Attribution)
{
    public string? Direction => Language is null ? null : LanguageTags.Direction(Language);

    /// <summary>The title in the language of the interface if there is such a text, else the first.</summary>
    /// <param name="titles">In the order of the columns.</param>
    public static ShownTitle Choose(string slug, IEnumerable<TextTitle> titles) =>
        titles
            .Where(title => !string.IsNullOrWhiteSpace(title.Words))
            .OrderByDescending(title => LanguageTags.Primary(title.Language) == InterfaceLanguages.Current)
            .Select(title => new ShownTitle(title.Words!, title.Language, Attribute(title)))
            .FirstOrDefault()
        ?? new ShownTitle(Sentence.Of(ListingWords.Untitled, slug), null, null);

    private static string? Attribute(TextTitle title) =>
        title.Speaker == Speaker.Publisher
            ? Sentence.Of(ListingWords.PublishersTitle, title.Publisher?.Code ?? ListingWords.PublisherUnnamed)
            : null;
}
