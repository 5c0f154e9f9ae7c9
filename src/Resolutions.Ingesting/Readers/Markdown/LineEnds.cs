using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Resolutions.Ingesting.Readers.Html.Lists;
using Resolutions.Ingesting.Readers.PlainText;

namespace Resolutions.Ingesting.Readers.Markdown;

/// <summary>
/// Tells line ends that a writer meant from those that only wrap a paragraph. Markdown joins both; but many write one
/// clause a line, and labels such as (a) begin no list in Markdown.
/// </summary>
internal static class LineEnds
{
    private const string Marks = " \t>*_~`";

    public static void Set(MarkdownDocument document, string markdown)
    {
        var isWrapped = PlainTextBlocks
            .Find(markdown)
            .Any(block => markdown.AsSpan(block.Span.Start, block.Span.Length).Contains('\n'));
        foreach (var end in document.Descendants<LineBreakInline>().Where(end => !end.IsHard))
        {
            var (before, after) = Around(markdown, end.Span.Start);
            end.IsHard = OwnLabels.Begins(after) || (!isWrapped && EndsClause(before) && !BeginsLower(after));
        }
    }

    /// <summary>The last characters of a line and the first of the next, without marks of emphasis and quotations.</summary>
    private static (string Before, string After) Around(string markdown, int end)
    {
        var at = Math.Clamp(end, 0, markdown.Length);
        var before = markdown.AsSpan(Math.Max(0, at - 20), Math.Min(20, at)).TrimEnd("\r\n\\").TrimEnd(Marks);
        var after = markdown.AsSpan(at, Math.Min(60, markdown.Length - at)).TrimStart("\r\n").TrimStart(Marks);
        return (before.ToString(), after.ToString());
    }

    private static bool EndsClause(string line) =>
        line.Length > 0 && line[^1] is ';' or ':' or '.' or ',' or '؛' or '،' or '!' or '?' or '؟';

    private static bool BeginsLower(string line) => line.Length > 0 && char.IsLower(line[0]);
}
