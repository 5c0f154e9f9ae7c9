using Resolutions.Ingesting.Readers.PlainText;

namespace Resolutions.Ingesting.Readers;

/// <summary>Reads a source of any known kind.</summary>
/// <param name="Reader">Name of the reader that read it, or refused it.</param>
/// <param name="MediaType">As declared, else as recognised.</param>
public sealed record SourceReading(string Reader, int ReaderVersion, string MediaType, Reading Reading)
{
    private static readonly SourceReader[] Readers = [new PlainTextReader()];

    /// <summary>Bad input is refused in the reading, not thrown.</summary>
    public static async Task<SourceReading> ReadAsync(IncomingSource source, CancellationToken cancellation)
    {
        var type = MediaTypes.Recognise(source);
        var reader = Array.Find(Readers, reader => reader.MediaTypes.Contains(type, StringComparer.OrdinalIgnoreCase));
        return reader is null
            ? new("", 0, type, Reading.Refused(RefusalCodes.MediaTypeUnknown, type))
            : new(reader.Name, reader.Version, type, await reader.ReadAsync(source, cancellation));
    }
}
