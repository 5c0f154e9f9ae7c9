using System.Xml.Linq;

namespace Resolutions.Ingesting.Readers.Word.Numbering;

/// <summary>How one level of a list counts (17.9.6).</summary>
/// <param name="Text">With <c>%1</c> for the number of the first level.</param>
/// <param name="IsLegal">Every number in it is shown in digits.</param>
/// <param name="RestartAfter">The level, from 1, that makes it begin anew; 0 for none; null for any above it.</param>
/// <param name="ParagraphStyle">Whose paragraphs are of this level; null where it has none of its own.</param>
internal sealed record NumberingLevel(
    int Start,
    NumberFormat Format,
    string Text,
    bool IsLegal,
    int? RestartAfter,
    string? ParagraphStyle
)
{
    public static NumberingLevel Of(XElement level)
    {
        // Formats that came later stand beside one that older programs know.
        var alternatives = level.Child("AlternateContent")?.Chosen().Child("numFmt");
        var format = level.Child("numFmt") ?? alternatives;
        return new(
            level.Number("start") ?? 0,
            new(
                format.AttributeValue("val") ?? "decimal",
                format.AttributeValue("format"),
                level.Child("rPr").Child("lang").AttributeValue("val")
            ),
            level.Value("lvlText") ?? "",
            level.Switch("isLgl") ?? false,
            level.Number("lvlRestart"),
            level.Value("pStyle")
        );
    }
}
