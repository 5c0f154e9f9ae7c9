using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Resolutions.Ingesting.Readers.Html.Walking;

namespace Resolutions.Ingesting.Readers.Html.Lists;

/// <summary>Tells list items whose text begins with a printed label or a mark, so that none is labelled twice.</summary>
internal static partial class OwnLabels
{
    private const int Enough = 24;

    /// <summary>Whether most items have labels in their text: then a style sheet that is not read hides the list's.</summary>
    public static bool Prevail(IElement list)
    {
        var items = list.Children.Where(child => child.LocalName == "li").ToList();
        return items.Count > 0 && items.Count(item => Begins(Opening(item))) * 2 > items.Count;
    }

    /// <summary>Whether an item's text begins with the label that its list would give it, or, in a list of bullets, with any.</summary>
    public static bool Repeats(IElement item, string label)
    {
        var opening = Opening(item);
        if (label == "•")
            return Begins(opening);
        var number = label.TrimEnd('.', ')');
        return Begins(opening)
            && opening.TrimStart('(', '[', ' ').StartsWith(number, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a line begins with a printed label or a list mark.</summary>
    public static bool Begins(string opening) => Label.IsMatch(opening);

    /// <summary>The first characters that an item shows.</summary>
    private static string Opening(IElement item)
    {
        var opening = "";
        var rest = new Stack<INode>([item]);
        while (opening.Length < Enough && rest.TryPop(out var node))
        {
            if (node is IText text)
                opening = (opening + text.Data[..Math.Min(text.Data.Length, 400)]).TrimStart();
            if (node is not IElement element || element.LocalName is "ol" or "ul" || !Showing.IsShown(element))
                continue;
            for (var i = element.ChildNodes.Length - 1; i >= 0; i--)
                rest.Push(element.ChildNodes[i]);
        }
        return opening;
    }

    // 1. Calls   (a) the   iv) boats   ٣- يدعو   أ) تنظيف   • nets   4.2 The: not 1.5 million, not A. Smith
    [GeneratedRegex(
        @"^[""«“]?\s?(?:[•●▪■◦‣–—\-]\s|[(\[]\s?(?:\p{Nd}{1,3}|\p{L}|[ivxlIVXL]{2,5})\s?[)\]]"
            + @"|\p{Nd}{1,3}(?:\.\p{Nd}{1,2})*\s?[.)°\-–]+(?:\s|\P{Nd})|\p{Nd}{1,2}(?:\.\p{Nd}{1,2})+\s+\p{Lu}"
            + @"|(?:[\p{Ll}\p{Lo}]|[ivxl]{2,5}|[IVXL]{1,5})\s?[.)\-–](?:\s|\z)|\p{Lu}\)\s)",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Label { get; }
}
