using AngleSharp.Html.Dom;
using Resolutions.Ingesting.Readers.Html.Walking;

namespace Resolutions.Ingesting.Readers.Html.Hints;

/// <summary>Finds a page's title, without the name of its site.</summary>
internal static class PageTitles
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " › ", " / ", " · "];

    // A site's name is rarely longer; and the rest of the title rarely shorter.
    private const int LongestSite = 40;
    private const int ShortestTitle = 12;

    public static string? Of(IHtmlDocument document, PageHead head)
    {
        var heading = OnlyHeading(document);
        return Stripped(head.Meta("og:title", "citation_title", "DC.title", "DCTERMS.title"), head, heading)
            ?? Stripped(head.Title, head, heading)
            ?? head.Data.Headline
            ?? heading;
    }

    private static string? OnlyHeading(IHtmlDocument document) =>
        document.QuerySelectorAll("h1").Where(Showing.IsShown).Take(2).ToList() is [var only]
            ? PageHead.Folded(only.TextContent)
            : null;

    private static string? Stripped(string? title, PageHead head, string? heading)
    {
        if (title is null || title == heading)
            return title;
        var site = head.Meta("og:site_name");
        foreach (var separator in Separators)
        {
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last < 0)
                continue;
            var (before, after) = (title[..last].TrimEnd(), title[(last + separator.Length)..].TrimStart());
            if (Same(after, site) || Same(before, heading))
                return before;
            var first = title.IndexOf(separator, StringComparison.Ordinal);
            if (Same(title[..first].TrimEnd(), site))
                return title[(first + separator.Length)..].TrimStart();
            if (separator == " | " && after.Length <= LongestSite && before.Length >= ShortestTitle)
                return before;
        }
        return Same(title, site) ? null : title;
    }

    private static bool Same(string part, string? name) => part.Equals(name, StringComparison.OrdinalIgnoreCase);
}
