using System.Text;
using Resolutions.Ingesting.Readers;
using Resolutions.Ingesting.Readers.Html;
using Resolutions.Model;

namespace Resolutions.Ingesting.Tests.Readers.Html;

/// <summary>Pages as the tests of this folder read them.</summary>
internal static class ReadPage
{
    public static Reading Of(string html) => HtmlReader.Read(Encoding.UTF8.GetBytes(html));

    public static string Text(string html) => Of(html).Characters;

    /// <summary>The text of each block that is a stretch of the document or furniture.</summary>
    public static List<string> Paragraphs(string html) => [.. Flow(Of(html)).Select(block => block.Text)];

    public static List<string> Furniture(string html) => Texts(Of(html), BlockKind.Furniture);

    public static List<string> Texts(Reading reading, BlockKind kind) =>
        [.. reading.Blocks.Where(block => block.Kind == kind).Select(block => block.Span.Of(reading.Characters))];

    /// <summary>The labels of list items with their text: 1. Calls; without one the text alone.</summary>
    public static List<string> Items(Reading reading) =>
        [
            .. reading
                .Blocks.Where(block => block.Kind == BlockKind.ListItem)
                .Select(block => $"{block.Label} {block.Span.Of(reading.Characters)}".Trim()),
        ];

    public static List<string> Items(string html) => Items(Of(html));

    public static IEnumerable<(BlockKind Kind, string Text)> Flow(Reading reading) =>
        reading
            .Blocks.Where(block => block.Kind is not (BlockKind.Emphasis or BlockKind.LinkText))
            .Select(block => (block.Kind, block.Span.Of(reading.Characters)));
}
