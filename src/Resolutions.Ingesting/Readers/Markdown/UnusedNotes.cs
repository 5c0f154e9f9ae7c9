using System.Net;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace Resolutions.Ingesting.Readers.Markdown;

/// <summary>Footnotes that no place refers to: Markdown leaves them out, but a text keeps all that was written.</summary>
internal static class UnusedNotes
{
    /// <param name="written">Renders a block.</param>
    public static string Write(MarkdownDocument document, Func<MarkdownObject, string> written) =>
        string.Concat(
            document
                .Descendants<LinkReferenceDefinitionGroup>()
                .SelectMany(group => group.Links.Values)
                .OfType<FootnoteLinkReferenceDefinition>()
                .Select(definition => definition.Footnote)
                .Where(note => note.Parent is null)
                .Select(note => $"<div role=\"doc-footnote\">{Named(note)}{string.Concat(note.Select(written))}</div>")
        );

    private static string Named(Footnote note) =>
        WebUtility.HtmlEncode(note.Label?.TrimStart('^') is { Length: > 0 } label ? $"[{label}] " : "");
}
