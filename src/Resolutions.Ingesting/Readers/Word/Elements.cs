using System.Xml.Linq;

namespace Resolutions.Ingesting.Readers.Word;

/// <summary>
/// Elements of WordprocessingML by their local names: the strict and the transitional kind of ISO/IEC 29500 differ in
/// namespaces alone.
/// </summary>
internal static class Elements
{
    public static XElement? Child(this XElement? element, string name) =>
        element?.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    public static IEnumerable<XElement> Children(this XElement? element, string name) =>
        element?.Elements().Where(child => child.Name.LocalName == name) ?? [];

    public static string? AttributeValue(this XElement? element, string name) =>
        element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    /// <summary>The <c>val</c> of a child; null where there is no such child.</summary>
    public static string? Value(this XElement? element, string name) => element.Child(name).AttributeValue("val");

    public static int? Number(this XElement? element, string name) => ToNumber(element.Value(name));

    public static int? ToNumber(string? text) =>
        int.TryParse(
            text,
            System.Globalization.NumberStyles.AllowLeadingSign,
            System.Globalization.CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    /// <summary>What a switch says (17.17.4): being there is being on; null where it is not there.</summary>
    public static bool? Switch(this XElement? element, string name) =>
        element.Child(name) is { } child ? child.AttributeValue("val") is not ("0" or "false" or "off") : null;

    /// <summary>The one of several ways to write the same thing that a word processor of today reads.</summary>
    public static XElement? Chosen(this XElement alternatives) =>
        alternatives.Child("Choice") ?? alternatives.Child("Fallback");
}
