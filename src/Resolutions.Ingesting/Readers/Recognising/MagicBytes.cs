namespace Resolutions.Ingesting.Readers.Recognising;

/// <summary>Tells formats that begin with bytes of their own, whatever a name or a server calls them.</summary>
internal static class MagicBytes
{
    // Some programs put a line of their own before a PDF; readers look for it in as many bytes (ISO 32000-1, annex H.3.4.1).
    private const int PdfHead = 1024;

    /// <returns>Null where the bytes may be text.</returns>
    public static string? Recognise(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8))
            return InZip(bytes);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            return InCompoundFile(bytes);
        if (bytes[..Math.Min(PdfHead, bytes.Length)].IndexOf("%PDF-"u8) is >= 0 and var at && IsJunk(bytes[..at]))
            return MediaTypes.Pdf;
        return bytes switch
        {
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => UnreadTypes.RichText,
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "image/png",
            [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "image/gif",
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] =>
                "image/webp",
            [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..] => "image/tiff",
            [0x1F, 0x8B, 8, ..] => "application/gzip",
            [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => "application/x-7z-compressed",
            [(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, ..] => "application/vnd.rar",
            _ => null,
        };
    }

    // A text may speak of %PDF- in its first lines; a PDF after a line of junk has bytes of no text behind it.
    private static bool IsJunk(ReadOnlySpan<byte> before) =>
        before.IsEmpty
        || before.ContainsAnyInRange((byte)0x80, (byte)0xFF)
        || !before.ContainsAnyExceptInRange((byte)0, (byte)' ');

    // Names of entries stand uncompressed before them.
    private static string InZip(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("application/vnd.oasis.opendocument"u8) is >= 0 and < 100 ? UnreadTypes.OpenDocument
        : bytes.IndexOf("application/epub+zip"u8) is >= 0 and < 100 ? UnreadTypes.Book
        : bytes.IndexOf("word/"u8) >= 0 ? MediaTypes.Word
        : bytes.IndexOf("xl/workbook"u8) >= 0 ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        : UnreadTypes.Zip;

    // Office programs wrap a document with a password in the container of their old formats; its names are in UTF-16.
    private static string InCompoundFile(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0
            ? UnreadTypes.EncryptedOffice
            : UnreadTypes.OldWord;
}
