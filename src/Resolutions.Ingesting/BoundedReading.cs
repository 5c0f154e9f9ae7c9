namespace Resolutions.Ingesting;

/// <summary>Reads a stream to its end, but not beyond a limit.</summary>
internal static class BoundedReading
{
    private const int FirstRoom = 64 * 1024;

    /// <returns>Null where there is more than the limit.</returns>
    public static async Task<byte[]?> ReadAsync(Stream stream, long limit, CancellationToken cancellation)
    {
        var room = stream.CanSeek ? stream.Length : FirstRoom;
        using var bytes = new MemoryStream((int)Math.Clamp(room, 0, limit));
        var buffer = new byte[FirstRoom];
        while (await stream.ReadAsync(buffer, cancellation) is > 0 and var count)
        {
            if (bytes.Length + count > limit)
                return null;
            bytes.Write(buffer, 0, count);
        }
        return bytes.ToArray();
    }
}
