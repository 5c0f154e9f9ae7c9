using System.IO.Compression;

namespace Resolutions.Linguistics.Lexicons.Dictionaries;

/// <summary>Reads a stream to its end, unpacked where it is packed, but never more than a limit: a small file may unpack to more than any machine has room for.</summary>
internal static class BoundedBytes
{
    /// <summary>Null, and a fault told, where there is more than the limit or the packing is damaged.</summary>
    /// <param name="isPacked">By gzip; dictzip, which dictionaries are packed with, is one.</param>
    public static byte[]? Read(Stream stream, bool isPacked, DictionaryEntries entries)
    {
        using var unpacked = isPacked ? new GZipStream(stream, CompressionMode.Decompress, leaveOpen: true) : stream;
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        try
        {
            while (unpacked.Read(buffer) is > 0 and var count)
            {
                if (bytes.Length + count > entries.Limits.MostBytes)
                {
                    entries.Tell(null, FaultCodes.DictionaryTooLarge, $"{entries.Limits.MostBytes}");
                    return null;
                }
                bytes.Write(buffer, 0, count);
            }
        }
        catch (InvalidDataException)
        {
            entries.Tell(null, FaultCodes.PackedWrong);
            return null;
        }
        return bytes.ToArray();
    }
}
