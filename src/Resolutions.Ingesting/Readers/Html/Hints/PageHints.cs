using AngleSharp.Html.Dom;
using Resolutions.Ingesting.Readers.Html.Contents;
using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Html.Hints;

/// <summary>What a page's markup hints at, of its document.</summary>
internal static class PageHints
{
    private const int LongestAddress = 2000;

    /// <param name="language">Null where the page's is not to be believed.</param>
    public static TextStatements Of(IHtmlDocument document, PageHead head, string? language) =>
        new(
            Language: language,
            Title: PageTitles.Of(document, head),
            Date: DateOf(document, head),
            Address: Absolute(head.Canonical) ?? Absolute(head.Meta("og:url")),
            Publisher: head.Meta("og:site_name")
        );

    private static PartialDate? DateOf(IHtmlDocument document, PageHead head) =>
        PageDates.Read(head.Meta("article:published_time", "og:article:published_time", "datePublished"))
        ?? PageDates.Read(head.Data.Published)
        ?? PageDates.Read(
            head.Meta(
                "DC.date.issued",
                "DCTERMS.issued",
                "DC.date",
                "DCTERMS.date",
                "citation_publication_date",
                "citation_date",
                "pubdate",
                "publish-date",
                "date"
            )
        )
        ?? TimeOf(document);

    /// <summary>Of the article, where all its times before the text agree on one day, as an update of the same day does.</summary>
    private static PartialDate? TimeOf(IHtmlDocument document)
    {
        var times = document
            .QuerySelectorAll("time[datetime]")
            .Where(time => time.Closest("aside, nav, footer, li") is null && !FurnitureWords.Name(time))
            .Select(time => PageDates.Read(time.GetAttribute("datetime")))
            .OfType<PartialDate>()
            .Distinct()
            .Take(2)
            .ToList();
        return times is [var only] ? only : null;
    }

    /// <returns>Null for what is no absolute http or https address.</returns>
    private static string? Absolute(string? address) =>
        address is { Length: > 0 and <= LongestAddress }
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.UserInfo.Length == 0
            ? uri.AbsoluteUri
            : null;
}
