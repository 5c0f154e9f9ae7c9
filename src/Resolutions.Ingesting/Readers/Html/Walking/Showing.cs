using AngleSharp.Dom;
using Resolutions.Ingesting.Readers.Html.Parsing;

namespace Resolutions.Ingesting.Readers.Html.Walking;

/// <summary>Tells what of a page a reader sees.</summary>
internal static class Showing
{
    public static bool IsShown(IElement element)
    {
        var name = element.LocalName;
        if (ElementNames.IsUnseen(name))
            return false;
        if (
            element.GetAttribute("hidden") is { } hidden
            && !hidden.Equals("until-found", StringComparison.OrdinalIgnoreCase)
        )
            return false;
        if (name == "dialog" && !element.HasAttribute("open"))
            return false;
        return !InlineStyle.Of(element).Hides;
    }
}
