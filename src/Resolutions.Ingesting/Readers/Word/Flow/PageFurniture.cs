using System.Xml.Linq;
using Resolutions.Ingesting.Readers.Word.Opening;

namespace Resolutions.Ingesting.Readers.Word.Flow;

/// <summary>Finds the heads and feet of pages that are printed, in the order of the sections.</summary>
internal static class PageFurniture
{
    /// <param name="reference"><c>headerReference</c> or <c>footerReference</c>.</param>
    public static IEnumerable<XElement> Of(WordPackage package, string reference)
    {
        var hasEven = package.Settings.Switch("evenAndOddHeaders") ?? false;
        return package
            .Body.Descendants()
            .Where(element => element.Name.LocalName == "sectPr")
            .SelectMany(section => section.Children(reference).Where(refers => IsPrinted(refers, section, hasEven)))
            .Select(refers => refers.AttributeValue("id") ?? "")
            .Distinct(StringComparer.Ordinal)
            .Where(package.HeadsAndFeet.ContainsKey)
            .Select(id => package.HeadsAndFeet[id]);
    }

    private static bool IsPrinted(XElement reference, XElement section, bool hasEven) =>
        reference.AttributeValue("type") switch
        {
            "first" => section.Switch("titlePg") ?? false,
            "even" => hasEven,
            _ => true,
        };
}
