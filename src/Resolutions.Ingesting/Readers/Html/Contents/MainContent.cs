using AngleSharp.Dom;
using Resolutions.Ingesting.Readers.Html.Walking;

namespace Resolutions.Ingesting.Readers.Html.Contents;

/// <summary>Finds the part of a page that holds its document.</summary>
internal static class MainContent
{
    // <main> with less of a page's prose is a teaser, or a script's place holder; an article with less may be one of two
    // that say the same in two languages.
    private const double LeastOfMain = 0.5;
    private const double LeastOfArticle = 0.7;

    // What holds less leaves paragraphs of the document outside.
    private const double LeastFound = 0.9;

    // The rest may be more of the document: what is no link is kept outside too.
    private const double LeastOfCore = 0.75;

    /// <returns>Whether the page itself marks the part as its document.</returns>
    public static (Extent Content, bool IsMarked) Find(PageText page, PageWeights weights)
    {
        var whole = page.Extents[0];
        var prose = weights.Prose(whole);
        var marked =
            page.Extents.FirstOrDefault(extent => IsMain(extent.Element) && weights.Prose(extent) > LeastOfMain * prose)
            // The outermost: inside it, a part may be marked again, without its title.
            ?? page.Extents.FirstOrDefault(extent =>
                IsArticle(extent.Element) && weights.Prose(extent) > LeastOfArticle * prose
            );
        if (marked is not null)
            return (Narrowed(page, marked, weights), true);
        return (whole, false);
    }

    /// <summary>The innermost part of the document that holds most of its prose, in more than one line.</summary>
    public static Extent Core(PageText page, Extent content, PageWeights weights)
    {
        var least = LeastOfCore * weights.Prose(content);
        if (least <= 0)
            return content;
        var fullest = content;
        foreach (var extent in page.Extents)
        {
            if (extent.Parent == fullest && weights.Prose(extent) >= least && HasLines(page, extent))
                fullest = extent;
        }
        return fullest;
    }

    private static bool HasLines(PageText page, Extent extent) =>
        extent.End - extent.First > 1
        || (extent.End > extent.First && page.Runs[extent.First].Span.Of(page.Characters).Contains('\n'));

    private static bool IsMain(IElement element) =>
        element.LocalName is "main" || element.GetAttribute("role") is "main";

    private static bool IsArticle(IElement element) =>
        element.LocalName is "article"
        || element.GetAttribute("role") is "article"
        || element.GetAttribute("itemprop") is "articleBody";

    /// <summary>The one article of a main part, where it has only one that holds the prose.</summary>
    private static Extent Narrowed(PageText page, Extent main, PageWeights weights) =>
        page.Extents.FirstOrDefault(extent =>
            extent != main
            && extent.Element.LocalName == "article"
            && main.Holds(extent)
            && weights.Prose(extent) >= LeastFound * weights.Prose(main)
        ) ?? main;
}
