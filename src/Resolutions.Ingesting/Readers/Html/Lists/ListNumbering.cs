using System.Globalization;
using AngleSharp.Dom;

namespace Resolutions.Ingesting.Readers.Html.Lists;

/// <summary>A list while its items are counted, as browsers count them (HTML Standard, section 4.4.8).</summary>
internal sealed class ListNumbering
{
    private readonly int _step;
    private int _next;

    private ListNumbering(string style, int start, int step, int level, bool isLabelled)
    {
        (Style, _next, _step, Level, IsLabelled) = (style, start, step, level, isLabelled);
    }

    /// <summary>A value of <c>list-style-type</c>, or of the older <c>type</c>.</summary>
    public string Style { get; }

    /// <summary>From 1.</summary>
    public int Level { get; }

    /// <summary>Whether labels are printed: not where its items print labels of their own.</summary>
    public bool IsLabelled { get; }

    public static ListNumbering Of(IElement element, ListNumbering? around)
    {
        var isOrdered = element.LocalName == "ol";
        var isReversed = isOrdered && element.HasAttribute("reversed");
        var start =
            isOrdered && Number(element.GetAttribute("start")) is { } given ? given
            : isReversed ? element.Children.Count(child => child.LocalName == "li")
            : 1;
        var style = ListStyles.Of(element) ?? (isOrdered ? "decimal" : "disc");
        return new(style, start, isReversed ? -1 : 1, (around?.Level ?? 0) + 1, !OwnLabels.Prevail(element));
    }

    /// <param name="value">The number that the item itself states.</param>
    public int Count(string? value)
    {
        var number = Number(value) ?? _next;
        _next = number + _step;
        return number;
    }

    /// <summary>Leading digits, as HTML reads integers; null where there are none, or too many.</summary>
    private static int? Number(string? text)
    {
        var trimmed = text.AsSpan().Trim();
        var end = trimmed.Length > 0 && trimmed[0] is '-' or '+' ? 1 : 0;
        while (end < trimmed.Length && char.IsAsciiDigit(trimmed[end]))
            end++;
        return
            int.TryParse(trimmed[..end], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && Math.Abs((long)number) < 1_000_000
            ? number
            : null;
    }
}
