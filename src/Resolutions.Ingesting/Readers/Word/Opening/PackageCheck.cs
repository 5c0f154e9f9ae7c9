using System.Globalization;
using System.IO.Compression;

namespace Resolutions.Ingesting.Readers.Word.Opening;

/// <summary>Looks a package over before anything in it is believed.</summary>
internal static class PackageCheck
{
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static ReadOnlySpan<byte> DirectoryEntry => "PK\u0001\u0002"u8;

    /// <exception cref="RefusalException">It is no package, is protected, or holds too much.</exception>
    public static void Check(byte[] bytes, WordLimits limits, CancellationToken cancellation)
    {
        if (bytes.AsSpan().StartsWith(CompoundFile))
            throw new RefusalException(WordCodes.Protected);
        // The directory says itself how many entries it has, and may lie: their marks are counted instead, before any is read.
        if (bytes.AsSpan().Count(DirectoryEntry) > limits.MostEntries)
            throw new RefusalException(WordCodes.TooManyEntries, Text(limits.MostEntries));
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            Unpack(archive, limits.MostUnpackedBytes, cancellation);
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException)
        {
            throw new RefusalException(WordCodes.Broken);
        }
    }

    /// <summary>Counts what really comes out.</summary>
    private static void Unpack(ZipArchive archive, long most, CancellationToken cancellation)
    {
        var buffer = new byte[1 << 16];
        var left = most;
        foreach (var entry in archive.Entries)
        {
            if (entry.IsEncrypted)
                throw new RefusalException(WordCodes.Protected);
            using var stream = entry.Open();
            while (stream.Read(buffer) is var read && read > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                left -= read;
                if (left < 0)
                    throw new RefusalException(WordCodes.TooLarge, Text(most >> 20));
            }
        }
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
