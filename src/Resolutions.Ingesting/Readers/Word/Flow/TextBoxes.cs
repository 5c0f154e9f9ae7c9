using System.Xml.Linq;

namespace Resolutions.Ingesting.Readers.Word.Flow;

/// <summary>Finds the text boxes in a drawing.</summary>
internal static class TextBoxes
{
    /// <summary>Each once, though drawings hold them in two ways, for programs of today and of yesterday; boxes in boxes are read with those.</summary>
    public static IEnumerable<XElement> In(XElement drawing)
    {
        if (drawing.Name.LocalName == "txbxContent")
            return [drawing];
        var inside = drawing.Name.LocalName == "AlternateContent" ? drawing.Chosen() : drawing;
        return inside?.Elements().SelectMany(In) ?? [];
    }
}
