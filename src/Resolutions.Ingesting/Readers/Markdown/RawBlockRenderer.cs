using AngleSharp.Dom;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Resolutions.Ingesting.Readers.Html.Parsing;

namespace Resolutions.Ingesting.Readers.Markdown;

/// <summary>Writes raw HTML between paragraphs closed in itself, so that an element left open swallows none of the text after it.</summary>
internal sealed class RawBlockRenderer : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock obj)
    {
        using var document = PageParsing.Parse("<body>" + obj.Lines);
        if (document.Body is not { } body)
            return;
        foreach (var element in body.QuerySelectorAll("*").ToList())
        {
            if (ElementNames.IsUnseen(element.LocalName))
                element.Remove();
            else if (element.LocalName is "plaintext" or "xmp" or "listing" or "textarea")
                element.Replace(Preformatted(document, element.TextContent));
        }
        renderer.EnsureLine();
        renderer.WriteLine(body.InnerHtml);
    }

    private static IElement Preformatted(IDocument document, string text)
    {
        var element = document.CreateElement("pre");
        element.TextContent = text;
        return element;
    }
}
