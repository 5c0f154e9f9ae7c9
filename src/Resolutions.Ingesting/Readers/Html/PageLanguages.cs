using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Resolutions.Ingesting.Readers.Html;

/// <summary>The languages that a page's elements are marked with.</summary>
internal static partial class PageLanguages
{
    /// <returns>A BCP 47 tag; null where the element marks none.</returns>
    public static string? Of(IElement element) =>
        Normalise(element.GetAttribute("lang") ?? element.GetAttribute("xml:lang"));

    /// <summary>Of the body, else of the root.</summary>
    public static string? OfPage(IElement body) =>
        Of(body) ?? (body.Owner?.DocumentElement is { } root && root != body ? Of(root) : null);

    /// <summary>Language and script: the region that a site's software sets says where it is run, not how the text is written.</summary>
    /// <param name="written">In any case, parted by hyphens or underscores.</param>
    public static string? Normalise(string? written)
    {
        if (written is null || Tag.Match(written.Trim()) is not { Success: true } match)
            return null;
        var language = match.Groups["language"].Value.ToLowerInvariant();
        var script = match.Groups["script"].Value.ToLowerInvariant();
        return language is "und" or "mul" or "zxx" ? null
            : script.Length == 0 ? language
            : $"{language}-{char.ToUpper(script[0], CultureInfo.InvariantCulture)}{script[1..]}";
    }

    // fr   fr-CA   FR_fr   sr-Latn-RS   ar-001
    [GeneratedRegex(
        @"^(?<language>[A-Za-z]{2,3})(?:[\-_](?<script>[A-Za-z]{4}))?(?:[\-_][A-Za-z0-9]{2,8})*\z",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Tag { get; }
}
