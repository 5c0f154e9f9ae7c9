using System.Text;
using Resolutions.Ingesting.Readers.Encodings;

namespace Resolutions.Ingesting.Readers.Recognising;

/// <summary>The beginning of a source, as far as markup can be read in it whatever its encoding.</summary>
internal static class TextHead
{
    // As many bytes as browsers look at (https://mimesniff.spec.whatwg.org/#reading-the-resource-header).
    private const int Length = 1445;

    /// <returns>Without a byte order mark and the white space at the beginning.</returns>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var mark = ByteOrderMark.Of(bytes);
        var head = bytes[(mark?.Length ?? 0)..];
        var encoding = mark?.Encoding ?? Encoding.Latin1;
        return encoding.GetString(head[..Math.Min(Length, head.Length)]).TrimStart();
    }
}
