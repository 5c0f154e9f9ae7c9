using System.Xml.Linq;

namespace Resolutions.Ingesting.Readers.Word.Flow;

/// <summary>What a paragraph holds.</summary>
internal sealed class InlineContent
{
    public List<Inline> Inlines { get; } = [];

    /// <summary>The contents of text boxes that are anchored in it.</summary>
    public List<XElement> Boxes { get; } = [];

    /// <summary>Whether words of it are hidden or deleted.</summary>
    public bool LacksWords { get; set; }

    public bool IsBlank => Inlines.TrueForAll(inline => string.IsNullOrWhiteSpace(inline.Text));
}
