using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Resolutions.Ingesting.Readers.Html.Hints;

/// <summary>What a page's head says of it, by name.</summary>
internal sealed class PageHead
{
    private readonly Dictionary<string, string> _metas = new(StringComparer.OrdinalIgnoreCase);

    public PageHead(IHtmlDocument document)
    {
        foreach (var meta in document.QuerySelectorAll("meta[content]"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (name is not null && Folded(meta.GetAttribute("content")) is { } content)
                _metas.TryAdd(name.Trim(), content);
        }
        Title = Folded(document.QuerySelector("head > title, body > title")?.TextContent);
        Canonical = document
            .QuerySelectorAll("link[rel][href]")
            .FirstOrDefault(link =>
                link.GetAttribute("rel")!.Split(' ').Contains("canonical", StringComparer.OrdinalIgnoreCase)
            )
            ?.GetAttribute("href")
            ?.Trim();
        Data = StructuredData.Of(document);
    }

    /// <summary>With the site's name, as most pages have it.</summary>
    public string? Title { get; }

    /// <summary>The address that the page gives as its own, as written.</summary>
    public string? Canonical { get; }

    public StructuredData Data { get; }

    /// <returns>The content of the first of these that the page has; null where it has none.</returns>
    public string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_metas.TryGetValue(name, out var content))
                return content;
        }
        return null;
    }

    /// <returns>White space folded; null for what is blank or longer than any title.</returns>
    public static string? Folded(string? text) =>
        text is { Length: < 2000 }
        && string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } folded
            ? folded
            : null;
}
