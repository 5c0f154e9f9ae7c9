using AngleSharp.Dom;

namespace Resolutions.Ingesting.Readers.Html.Contents;

/// <summary>Elements and roles that are, by what they mean, not the document.</summary>
internal static class FurnitureMarkup
{
    public static bool Names(IElement element) =>
        element.LocalName switch
        {
            "nav" or "menu" or "dialog" or "button" or "search" or "aside" => true,
            // A picture's caption is of whoever chose the picture.
            "figcaption" => element.ParentElement?.QuerySelector("img, picture, video, svg, amp-img") is not null,
            _ => element.GetAttribute("role")
                is "navigation"
                    or "search"
                    or "dialog"
                    or "alertdialog"
                    or "complementary"
                    or "menu"
                    or "menubar"
                    or "toolbar"
                    or "tablist"
                    or "button",
        };

    /// <summary>Heads and feet: of the site where they stand outside the document.</summary>
    public static bool NamesAround(IElement element) =>
        element.LocalName is "header" or "footer" || element.GetAttribute("role") is "banner" or "contentinfo";
}
