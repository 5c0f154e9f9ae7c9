using System.Text;
using System.Text.RegularExpressions;

namespace Resolutions.Ingesting.Readers.Encodings;

/// <summary>Reads the name of an encoding where a source declares it itself.</summary>
internal static partial class DeclaredCharset
{
    // Browsers look at 1024 bytes; pages saved with long comments on top declare it later.
    private const int Head = 8192;

    /// <summary>Of the XML declaration, else of the first <c>meta</c> tag with one; null where a page declares none.</summary>
    public static string? InHtml(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(Head, bytes.Length)]);
        var xml = XmlDeclaration.Match(head);
        if (xml.Success)
            return xml.Groups["name"].Value;
        return Meta.Matches(Comment.Replace(head, " "))
            .Select(meta => InMeta(meta.Value))
            .FirstOrDefault(name => name is not null);
    }

    /// <summary>The parameter <c>charset</c> of a media type; null where it has none.</summary>
    public static string? InMediaType(string? mediaType) =>
        mediaType is not null && Parameter.Match(mediaType) is { Success: true } match
            ? match.Groups["name"].Value
            : null;

    // charset may be an attribute of its own, or stand in the content of a tag that plays an HTTP header.
    private static string? InMeta(string tag) =>
        Parameter.Match(tag) is { Success: true } match && (Plays(tag, "http-equiv") || !Plays(tag, "content"))
            ? match.Groups["name"].Value
            : null;

    private static bool Plays(string tag, string attribute) =>
        tag.Contains(attribute, StringComparison.OrdinalIgnoreCase);

    // <?xml version="1.0" encoding="windows-1256"?>
    [GeneratedRegex(
        """^[\s\u00EF\u00BB\u00BF]*<\?xml\b[^>]*?\bencoding\s*=\s*["'](?<name>[A-Za-z0-9._:-]+)["']""",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex XmlDeclaration { get; }

    // <!-- saved from ... -->
    [GeneratedRegex(
        "<!--.*?(-->|$)",
        RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Comment { get; }

    // <meta http-equiv="Content-Type" content="text/html; charset=windows-1256">
    [GeneratedRegex(@"<meta[\s/][^>]*>", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Meta { get; }

    // charset="utf-8"
    [GeneratedRegex(
        """[\s;"']charset\s*=\s*["']?\s*(?<name>[A-Za-z0-9._:-]+)""",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Parameter { get; }
}
