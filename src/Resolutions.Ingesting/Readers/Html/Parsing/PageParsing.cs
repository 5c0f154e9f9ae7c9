using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Resolutions.Ingesting.Readers.Html.Parsing;

/// <summary>Builds the tree of a page, in time that grows with its length alone. Scripts are never run.</summary>
internal static class PageParsing
{
    private static readonly HtmlParserOptions Options = new()
    {
        IsScripting = false,
        SkipComments = true,
        DisableElementPositionTracking = true,
    };

    public static IHtmlDocument Parse(string page, string? mediaType = null) =>
        new HtmlParser(Options).ParseDocument(NestingLimit.Apply(SelfClosingTags.Expand(page, mediaType)));
}
