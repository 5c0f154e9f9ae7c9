using AngleSharp.Dom;
using Resolutions.Ingesting.Readers.Html.Parsing;

namespace Resolutions.Ingesting.Readers.Html.Lists;

/// <summary>An item of a list. Its label goes to the first run of its text.</summary>
internal sealed class ListEntry
{
    private string? _label;

    private ListEntry(string? label, int level) => (_label, Level) = (label, level);

    /// <summary>Depth of its list, from 1.</summary>
    public int Level { get; }

    /// <param name="list">Null for an item outside any list, which browsers print with a bullet.</param>
    public static ListEntry Of(IElement element, InlineStyle style, ListNumbering? list)
    {
        var number = list?.Count(element.GetAttribute("value")) ?? 0;
        var type = ListStyles.Of(element) ?? list?.Style ?? "disc";
        var isPlain = list is { IsLabelled: false } || style["display"] is not (null or "list-item");
        var label = isPlain ? null : ListLabels.Label(number, type);
        return new(label is null || OwnLabels.Repeats(element, label) ? null : label, list?.Level ?? 1);
    }

    /// <returns>Null where an earlier run took it, or there is none.</returns>
    public string? TakeLabel()
    {
        var label = _label;
        _label = null;
        return label;
    }
}
