using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Resolutions.Ingesting.Readers.Word.Styles;

/// <summary>A document's styles, each with those that it is based on.</summary>
internal sealed partial class StyleSheet
{
    // Word itself stops at about ten.
    private const int LongestChain = 32;

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<XElement>> _chains = new(StringComparer.Ordinal);
    private readonly string? _defaultParagraph;

    public StyleSheet(XElement? root)
    {
        foreach (var style in root.Children("style"))
        {
            if (style.AttributeValue("styleId") is { } id)
                _styles.TryAdd(id, style);
            if (style.AttributeValue("type") == "paragraph" && style.AttributeValue("default") is "1" or "true" or "on")
                _defaultParagraph = style.AttributeValue("styleId");
        }
        RunDefaults = root.Child("docDefaults").Child("rPrDefault").Child("rPr");
    }

    /// <summary>What holds of every run that nothing else is said of.</summary>
    public XElement? RunDefaults { get; }

    /// <summary>The style of a paragraph, then what it is based on.</summary>
    /// <param name="properties">Its <c>pPr</c>.</param>
    public IReadOnlyList<XElement> OfParagraph(XElement? properties) =>
        Chain(properties.Value("pStyle") is { } id && _styles.ContainsKey(id) ? id : _defaultParagraph);

    public XElement? Find(string id) => _styles.GetValueOrDefault(id);

    /// <summary>A style and what it is based on; none where there is no such style.</summary>
    public IReadOnlyList<XElement> Chain(string? id)
    {
        if (id is null)
            return [];
        if (_chains.TryGetValue(id, out var known))
            return known;
        var chain = new List<XElement>();
        var style = _styles.GetValueOrDefault(id);
        while (style is not null && chain.Count < LongestChain && !chain.Contains(style))
        {
            chain.Add(style);
            style = _styles.GetValueOrDefault(style.Value("basedOn") ?? "");
        }
        return _chains[id] = chain;
    }

    /// <summary>From 1 for the outermost heading; 0 for what is none.</summary>
    public int HeadingLevel(XElement? properties)
    {
        var chain = OfParagraph(properties);
        var outline = properties.Number("outlineLvl");
        foreach (var style in chain)
            outline ??= style.Child("pPr").Number("outlineLvl");
        if (outline is >= 0 and <= 8)
            return outline.Value + 1;
        if (outline is not null)
            return 0;
        return chain.Select(style => LevelOfName(style.Value("name") ?? "")).FirstOrDefault(level => level > 0);
    }

    /// <summary>Whether a paragraph is a line of a table of contents, which says again what stands elsewhere.</summary>
    public bool IsOfContents(XElement? properties) =>
        OfParagraph(properties).Any(style => ContentsName.IsMatch(style.Value("name") ?? ""));

    private static int LevelOfName(string name) =>
        TitleName.IsMatch(name) ? 1
        : HeadingName.Match(name) is { Success: true } match ? match.Groups["level"].Value[0] - '0'
        : 0;

    // heading 1, Titre 2, Überschrift 1, عنوان 1: Word writes the English name, others that of their own language
    [GeneratedRegex(
        @"^(heading|titre|título|titolo|überschrift|عنوان|العنوان)\s?(?<level>[1-9])$",
        RegexOptions.NonBacktracking
            | RegexOptions.ExplicitCapture
            | RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
    )]
    private static partial Regex HeadingName { get; }

    // Title, Titre
    [GeneratedRegex(
        "^(title|titre|العنوان)$",
        RegexOptions.NonBacktracking
            | RegexOptions.ExplicitCapture
            | RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
    )]
    private static partial Regex TitleName { get; }

    // toc 1, TOC Heading, table of figures
    [GeneratedRegex(
        @"^(toc \d|toc heading|table of figures)$",
        RegexOptions.NonBacktracking
            | RegexOptions.ExplicitCapture
            | RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
    )]
    private static partial Regex ContentsName { get; }
}
