using System.Globalization;
using System.Xml.Linq;

namespace Resolutions.Ingesting.Readers.Word.Flow;

/// <summary>The characters that stand for an element of a run.</summary>
internal static class RunCharacters
{
    private const string NoBreakHyphen = "\u2011";
    private const string SoftHyphen = "\u00AD";

    /// <returns>Empty for what prints no character.</returns>
    public static string Of(XElement element, Findings findings) =>
        element.Name.LocalName switch
        {
            "t" => Text(element),
            "tab" or "ptab" => "\t",
            "br" or "cr" => "\n",
            "noBreakHyphen" => NoBreakHyphen,
            "softHyphen" => SoftHyphen,
            "sym" => Symbol(element, findings),
            _ => "",
        };

    // Where nothing asks to keep white space, that at the ends is the layout of the file; a line break is a space.
    private static string Text(XElement element)
    {
        var text = element.Value.ReplaceLineEndings(" ").Replace('\t', ' ');
        var isKept = element.AncestorsAndSelf().Select(SpaceOf).FirstOrDefault(said => said is not null) == "preserve";
        return isKept ? text : text.Trim(' ');
    }

    private static string? SpaceOf(XElement element) => (string?)element.Attribute(XNamespace.Xml + "space");

    private static string Symbol(XElement element, Findings findings)
    {
        var font = element.AttributeValue("font");
        var isCode = int.TryParse(
            element.AttributeValue("char"),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var code
        );
        var symbol = isCode ? SymbolFonts.Character(font, code) : null;
        if (symbol is null)
            findings.SymbolUnknown(font);
        return symbol ?? "\uFFFD";
    }
}
