namespace Resolutions.Ingesting.Readers.Recognising;

/// <summary>What the end of a file's name, or of an address's path, says of its kind.</summary>
internal static class NameEndings
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = MediaTypes.PlainText,
        [".text"] = MediaTypes.PlainText,
        [".md"] = MediaTypes.Markdown,
        [".markdown"] = MediaTypes.Markdown,
        [".mdown"] = MediaTypes.Markdown,
        [".mkd"] = MediaTypes.Markdown,
        [".html"] = MediaTypes.Html,
        [".htm"] = MediaTypes.Html,
        [".shtml"] = MediaTypes.Html,
        [".xhtml"] = MediaTypes.Xhtml,
        [".xht"] = MediaTypes.Xhtml,
        [".docx"] = MediaTypes.Word,
        [".docm"] = MediaTypes.Word,
        [".pdf"] = MediaTypes.Pdf,
        // Text for programs: read as prose, it would give clauses that nobody wrote.
        [".json"] = "application/json",
        [".xml"] = "application/xml",
        [".yaml"] = "application/yaml",
        [".yml"] = "application/yaml",
        [".csv"] = UnreadTypes.Table,
        [".tsv"] = UnreadTypes.Table,
        [".css"] = "text/css",
        [".js"] = "text/javascript",
        [".svg"] = "image/svg+xml",
        [".mht"] = UnreadTypes.WebArchive,
        [".mhtml"] = UnreadTypes.WebArchive,
        [".eml"] = "message/rfc822",
        [".tex"] = "application/x-tex",
    };

    /// <param name="location">A file name, or an address.</param>
    /// <returns>Null where the name has no ending that tells.</returns>
    public static string? Recognise(string location) => Kinds.GetValueOrDefault(Path.GetExtension(PathOf(location)));

    private static string PathOf(string location) =>
        Uri.TryCreate(location, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https")
            ? address.AbsolutePath
            : location;
}
