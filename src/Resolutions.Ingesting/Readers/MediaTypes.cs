using Resolutions.Ingesting.Readers.Recognising;

namespace Resolutions.Ingesting.Readers;

/// <summary>Tells what kind of source bytes are.</summary>
internal static class MediaTypes
{
    public const string PlainText = "text/plain";

    public const string Markdown = "text/markdown";

    public const string Html = "text/html";

    public const string Xhtml = "application/xhtml+xml";

    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public const string Pdf = "application/pdf";

    /// <summary>What servers say of files of which they know nothing.</summary>
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "",
        "*/*",
        "application/binary",
        "application/download",
        "application/force-download",
        "application/octet-stream",
        "application/unknown",
        "application/x-download",
        "binary/octet-stream",
        "unknown/unknown",
    };

    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.Ordinal)
    {
        ["text/x-markdown"] = Markdown,
        ["text/x-web-markdown"] = Markdown,
        ["application/x-pdf"] = Pdf,
        ["application/rtf"] = UnreadTypes.RichText,
        ["text/richtext"] = UnreadTypes.RichText,
    };

    /// <summary>
    /// As the bytes begin, where that is certain; else as declared; else as the bytes look and the name ends. Of servers
    /// many call every file plain text.
    /// </summary>
    /// <returns>Without parameters, in lower case.</returns>
    public static string Recognise(IncomingSource source)
    {
        if (MagicBytes.Recognise(source.Bytes) is { } certain)
            return certain;
        var declared = Essence(source.MediaType);
        var named = NameEndings.Recognise(source.Location);
        var head = TextHead.Of(source.Bytes);
        if (declared is PlainText || Empty.Contains(declared))
            return HtmlSniffing.Recognise(head, isLenient: declared is not PlainText && named is null)
                ?? named
                ?? PlainText;
        // An error page under the address of a document, and a page that is XML.
        if (declared is Pdf or Word or "application/xml" or "text/xml")
            return HtmlSniffing.Recognise(head, isLenient: false) ?? declared;
        return declared;
    }

    /// <summary>What stands before the parameters, by its usual name.</summary>
    private static string Essence(string? mediaType)
    {
        var essence = (mediaType ?? "").Split(';', 2)[0].Trim().ToLowerInvariant();
        return OtherNames.GetValueOrDefault(essence, essence);
    }
}
