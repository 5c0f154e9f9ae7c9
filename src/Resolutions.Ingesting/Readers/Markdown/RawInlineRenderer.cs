using System.Text.RegularExpressions;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Resolutions.Ingesting.Readers.Markdown;

/// <summary>Writes the raw tags inside a paragraph that set it; leaves out others, whose text is the paragraph's all the same.</summary>
internal sealed partial class RawInlineRenderer : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline obj)
    {
        if (Setting.IsMatch(obj.Tag))
            renderer.Write(obj.Tag);
    }

    // <br>   <br/>   <em>   </em>   <sup>
    [GeneratedRegex(
        @"^</?(?:br|b|i|em|strong|u|cite|sup|sub)\s*/?>\z",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    )]
    private static partial Regex Setting { get; }
}
