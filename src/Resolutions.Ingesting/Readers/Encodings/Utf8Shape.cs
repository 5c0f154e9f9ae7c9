using System.Buffers;
using System.Text;

namespace Resolutions.Ingesting.Readers.Encodings;

/// <summary>How far bytes that are not valid UTF-8 look like it.</summary>
/// <param name="Share">Of the bytes beyond ASCII, how many are in valid sequences: 0 to 1.</param>
/// <param name="FirstInvalid">Offset of the first byte that is not in one.</param>
/// <param name="IsCutShort">Nothing is wrong but that the bytes end inside a sequence that only UTF-8 would begin.</param>
internal sealed record Utf8Shape(double Share, int FirstInvalid, bool IsCutShort)
{
    public static Utf8Shape Of(ReadOnlySpan<byte> bytes)
    {
        var (valid, invalid, first, at) = (0, 0, -1, 0);
        var isAtEnd = false;
        while (at < bytes.Length)
        {
            var ascii = bytes[at..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
                break;
            at += ascii;
            var status = Rune.DecodeFromUtf8(bytes[at..], out var rune, out var length);
            if (status == OperationStatus.Done)
                valid += IsCommon(rune) ? length : 0;
            else
            {
                isAtEnd = status == OperationStatus.NeedMoreData && first < 0;
                first = first < 0 ? at : first;
                invalid += length;
            }
            at += length;
        }
        var share = valid + invalid == 0 ? 0 : valid / (double)(valid + invalid);
        return new(share, Math.Max(0, first), isAtEnd && (valid > 0 || BeginsOnlyUtf8(bytes[first..])));
    }

    // Â, Ã, Ø and Ù end no word of a code page's Latin text, and an â is not followed by a euro sign; é may be the last.
    private static bool BeginsOnlyUtf8(ReadOnlySpan<byte> end) => end is [0xC2 or 0xC3 or 0xD8 or 0xD9] or [0xE2, 0x80];

    // É» and à» of a code page are valid UTF-8, too: letters of phonetics and of Samaritan.
    private static bool IsCommon(Rune rune) => rune.Value is not ((>= 0x180 and < 0x370) or (>= 0x800 and < 0x900));
}
