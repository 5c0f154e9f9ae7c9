using System.Text;

namespace Resolutions.Ingesting.Readers.Encodings;

/// <summary>Decodes without replacing anything.</summary>
internal static class StrictDecoding
{
    /// <param name="invalid">Offset of the first bytes that are no character.</param>
    public static bool TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes, out string characters, out int invalid)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        invalid = 0;
        try
        {
            characters = strict.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException exception)
        {
            characters = "";
            invalid = Math.Clamp(exception.Index, 0, bytes.Length);
            return false;
        }
    }
}
