using System.Text;

namespace Resolutions.Ingesting.Readers.PlainText;

/// <summary>Reads plain text in UTF-8, with or without a byte order mark.</summary>
public sealed class PlainTextReader : SourceReader
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    public override string Name => "plain-text";

    public override int Version => 1;

    public override IReadOnlyList<string> MediaTypes { get; } = [Readers.MediaTypes.PlainText];

    public override Task<Reading> ReadAsync(IncomingSource source, CancellationToken cancellation) =>
        Task.FromResult(Read(source.Bytes));

    public static Reading Read(ReadOnlySpan<byte> bytes)
    {
        var content = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        if (content.IsEmpty)
            return Reading.Refused(RefusalCodes.FileEmpty);
        if (IsUtf16(bytes))
            return Reading.Refused(RefusalCodes.FileNotUtf8, "0");
        // No text holds a NUL; and Postgres could not keep it.
        if (content.Contains((byte)0))
            return Reading.Refused(RefusalCodes.FileBinary);
        try
        {
            var characters = Strict.GetString(content);
            return string.IsNullOrWhiteSpace(characters)
                ? Reading.Refused(RefusalCodes.FileEmpty)
                : new(characters, PlainTextBlocks.Find(characters));
        }
        catch (DecoderFallbackException exception)
        {
            var offset = exception.Index + bytes.Length - content.Length;
            return Reading.Refused(
                RefusalCodes.FileNotUtf8,
                offset.ToString(System.Globalization.CultureInfo.InvariantCulture)
            );
        }
    }

    private static bool IsUtf16(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
}
