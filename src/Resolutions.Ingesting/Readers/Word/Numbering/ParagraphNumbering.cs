using System.Xml.Linq;
using Resolutions.Ingesting.Readers.Word.Styles;

namespace Resolutions.Ingesting.Readers.Word.Numbering;

/// <summary>Finds the list and the level of paragraphs, from what is said of themselves and of their styles.</summary>
internal sealed class ParagraphNumbering(NumberingDefinitions definitions, StyleSheet styles)
{
    /// <param name="properties">The paragraph's <c>pPr</c>.</param>
    /// <returns>Null for a paragraph of no list; the level is from 0.</returns>
    public (string List, int Level)? Of(XElement? properties)
    {
        var own = properties.Child("numPr");
        var list = own.Value("numId");
        var level = own.Number("ilvl");
        if (list is null)
        {
            foreach (var style in styles.OfParagraph(properties))
            {
                var numbering = style.Child("pPr").Child("numPr");
                list = numbering.Value("numId");
                if (list is null)
                    continue;
                // A style is of the level that names it, whatever it says itself.
                level ??=
                    definitions.LevelForStyle(list, style.AttributeValue("styleId") ?? "") ?? numbering.Number("ilvl");
                break;
            }
        }
        // List 0 switches a style's numbering off (17.9.18).
        return list is null or "0" ? null : (list, Math.Clamp(level ?? 0, 0, NumberingDefinitions.Levels - 1));
    }
}
