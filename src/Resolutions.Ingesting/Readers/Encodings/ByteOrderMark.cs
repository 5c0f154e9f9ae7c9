using System.Text;

namespace Resolutions.Ingesting.Readers.Encodings;

/// <summary>The mark at the beginning of a text that tells its encoding.</summary>
/// <param name="Length">In bytes.</param>
internal sealed record ByteOrderMark(Encoding Encoding, int Length)
{
    /// <returns>Null where there is none.</returns>
    public static ByteOrderMark? Of(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => new(Encoding.UTF8, 3),
            // No text in UTF-16 begins with a NUL.
            [0xFF, 0xFE, 0, 0, ..] => new(Encoding.UTF32, 4),
            [0, 0, 0xFE, 0xFF, ..] => new(new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4),
            [0xFF, 0xFE, ..] => new(Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => new(Encoding.BigEndianUnicode, 2),
            _ => null,
        };
}
