using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Renderers;
using Markdig.Syntax;
using Resolutions.Ingesting.Readers.Html;
using Resolutions.Ingesting.Readers.Html.Parsing;
using Resolutions.Ingesting.Readers.Html.Walking;

namespace Resolutions.Ingesting.Readers.Markdown;

/// <summary>Markdown as a page: what holds for lists, notes and tables of pages then holds for those of Markdown.</summary>
internal static class MarkdownPage
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseGridTables()
        .UseFootnotes()
        .UseListExtras()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    /// <returns>HTML; null where the text nests too deep to be rendered.</returns>
    public static string? Render(string markdown)
    {
        try
        {
            var document = Markdig.Markdown.Parse(markdown, Pipeline);
            ListMarkers.Set(document);
            LineEnds.Set(document, markdown);
            return Written(document) + UnusedNotes.Write(document, Written);
        }
        // Markdig's way to say that its limit of depth is passed.
        catch (ArgumentException)
        {
            return null;
        }
    }

    public static Reading Read(string page)
    {
        using var document = PageParsing.Parse(page);
        var text = PageWalk.Read(document.Body!);
        return new(text.Characters, PageBlocks.Of(text, new bool[text.Runs.Count]));
    }

    private static string Written(MarkdownObject markdown)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.HtmlBlockRenderer>(new RawBlockRenderer());
        renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.HtmlInlineRenderer>(new RawInlineRenderer());
        renderer.Render(markdown);
        return writer.ToString();
    }
}
