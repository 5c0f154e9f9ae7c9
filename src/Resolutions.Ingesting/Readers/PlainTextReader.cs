using System.Text;

namespace Resolutions.Ingesting.Readers;

/// <summary>Reads plain text in UTF-8, with or without a byte order mark.</summary>
public static class PlainTextReader
{
    public const string Name = "plain-text";

    /// <summary>Raised with every change of what is read.</summary>
    public const int Version = 1;

    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    public static PlainTextReading Read(ReadOnlySpan<byte> bytes)
    {
        var content = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        if (content.IsEmpty)
            return PlainTextReading.Refused(RefusalCodes.FileEmpty);
        if (IsUtf16(bytes))
            return PlainTextReading.Refused(RefusalCodes.FileNotUtf8, "0");
        // No text holds a NUL; and Postgres could not keep it.
        if (content.Contains((byte)0))
            return PlainTextReading.Refused(RefusalCodes.FileBinary);
        try
        {
            var characters = Strict.GetString(content);
            return string.IsNullOrWhiteSpace(characters)
                ? PlainTextReading.Refused(RefusalCodes.FileEmpty)
                : PlainTextReading.Of(characters, PlainTextBlocks.Find(characters));
        }
        catch (DecoderFallbackException exception)
        {
            var offset = exception.Index + bytes.Length - content.Length;
            return PlainTextReading.Refused(
                RefusalCodes.FileNotUtf8,
                offset.ToString(System.Globalization.CultureInfo.InvariantCulture)
            );
        }
    }

    private static bool IsUtf16(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
}
