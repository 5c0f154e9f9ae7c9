using System.Xml.Linq;
using Resolutions.Ingesting.Readers.Word.Styles;

namespace Resolutions.Ingesting.Readers.Word.Numbering;

/// <summary>The lists that a document defines.</summary>
internal sealed class NumberingDefinitions
{
    public const int Levels = 9;

    // A list may stand for a style that stands for a list; more steps than these are a circle.
    private const int MostLinks = 6;

    private readonly StyleSheet _styles;
    private readonly Dictionary<string, XElement> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _abstract = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, int), NumberingLevel?> _levels = [];

    public NumberingDefinitions(XElement? root, StyleSheet styles)
    {
        _styles = styles;
        foreach (var definition in root.Children("abstractNum"))
            _abstract.TryAdd(definition.AttributeValue("abstractNumId") ?? "", definition);
        foreach (var list in root.Children("num"))
            _lists.TryAdd(list.AttributeValue("numId") ?? "", list);
    }

    /// <summary>Lists of one kind count on from one another; null where there is no such list.</summary>
    public string? KindOf(string list) => AbstractOf(list)?.AttributeValue("abstractNumId");

    /// <param name="level">From 0.</param>
    public NumberingLevel? LevelOf(string list, int level)
    {
        if (!_levels.TryGetValue((list, level), out var known))
            _levels[(list, level)] = known = Read(list, level);
        return known;
    }

    /// <summary>Where a list begins anew in spite of its kind; null where it counts on.</summary>
    public int? StartOverride(string list, int level) => OverrideOf(list, level).Number("startOverride");

    /// <summary>The level whose paragraphs have a style; null where no level of the list is for that style.</summary>
    public int? LevelForStyle(string list, string style)
    {
        for (var level = 0; level < Levels; level++)
        {
            if (LevelOf(list, level)?.ParagraphStyle == style)
                return level;
        }
        return null;
    }

    private NumberingLevel? Read(string list, int level)
    {
        var own = OverrideOf(list, level).Child("lvl");
        var definition = own ?? AbstractOf(list).Children("lvl").FirstOrDefault(candidate => IsOf(candidate, level));
        return definition is null ? null : NumberingLevel.Of(definition);
    }

    private XElement? OverrideOf(string list, int level) =>
        _lists.GetValueOrDefault(list).Children("lvlOverride").FirstOrDefault(candidate => IsOf(candidate, level));

    private XElement? AbstractOf(string list)
    {
        for (var i = 0; i < MostLinks; i++)
        {
            var definition = _abstract.GetValueOrDefault(_lists.GetValueOrDefault(list).Value("abstractNumId") ?? "");
            if (definition.Value("numStyleLink") is not { } style)
                return definition;
            var linked = _styles.Find(style).Child("pPr").Child("numPr").Value("numId");
            if (linked is null || linked == list)
                return definition;
            list = linked;
        }
        return null;
    }

    private static bool IsOf(XElement element, int level) => Elements.ToNumber(element.AttributeValue("ilvl")) == level;
}
