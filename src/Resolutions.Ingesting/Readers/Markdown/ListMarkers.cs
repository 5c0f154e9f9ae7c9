using Markdig.Renderers.Html;
using Markdig.Syntax;
using Resolutions.Ingesting.Readers.Html.Lists;

namespace Resolutions.Ingesting.Readers.Markdown;

/// <summary>Gives the items of ordered lists the markers that are written before them.</summary>
internal static class ListMarkers
{
    public static void Set(MarkdownDocument document)
    {
        foreach (var list in document.Descendants<ListBlock>().Where(list => list.IsOrdered))
        {
            var items = list.OfType<ListItemBlock>().ToList();
            // 1. 1. 1. is a way to have them counted; 1. 2. 4. is not.
            var isAsWritten = items.Zip(items.Skip(1)).All(pair => pair.First.Order < pair.Second.Order);
            foreach (var (index, item) in items.Index())
            {
                var number = isAsWritten ? item.Order : items[0].Order + index;
                var label = ListLabels.Label(number, StyleOf(list.BulletType))!.TrimEnd('.') + list.OrderedDelimiter;
                item.GetAttributes().AddProperty("style", $"list-style-type: '{label}'");
            }
        }
    }

    private static string StyleOf(char bullet) =>
        bullet switch
        {
            'a' => "lower-alpha",
            'A' => "upper-alpha",
            'i' => "lower-roman",
            'I' => "upper-roman",
            _ => "decimal",
        };
}
