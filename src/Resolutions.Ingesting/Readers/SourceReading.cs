using Resolutions.Ingesting.Readers.Encodings;
using Resolutions.Ingesting.Readers.Html;
using Resolutions.Ingesting.Readers.Markdown;
using Resolutions.Ingesting.Readers.Pdf;
using Resolutions.Ingesting.Readers.PlainText;
using Resolutions.Ingesting.Readers.Recognising;
using Resolutions.Ingesting.Readers.Word;

namespace Resolutions.Ingesting.Readers;

/// <summary>Reads a source of any known kind.</summary>
/// <param name="Reader">Name of the reader that read it, or refused it.</param>
/// <param name="MediaType">As recognised.</param>
public sealed record SourceReading(string Reader, int ReaderVersion, string MediaType, Reading Reading)
{
    private static readonly SourceReader[] Readers =
    [
        new PlainTextReader(),
        new HtmlReader(),
        new MarkdownReader(),
        new WordReader(),
        new PdfReader(),
    ];

    /// <summary>Bad input is refused in the reading, not thrown.</summary>
    public static async Task<SourceReading> ReadAsync(IncomingSource source, CancellationToken cancellation)
    {
        var type = MediaTypes.Recognise(source);
        if (source.Bytes.Length == 0)
            return new("", 0, type, Reading.Refused(RefusalCodes.FileEmpty));
        var reader = Array.Find(Readers, reader => reader.MediaTypes.Contains(type, StringComparer.OrdinalIgnoreCase));
        if (reader is null)
            return new("", 0, type, UnreadTypes.Refuse(type));
        var recognised = source with
        {
            MediaType = type,
            Charset = source.Charset ?? DeclaredCharset.InMediaType(source.MediaType),
        };
        return new(reader.Name, reader.Version, type, await reader.ReadAsync(recognised, cancellation));
    }
}
