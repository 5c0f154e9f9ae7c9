namespace Resolutions.Store.Embedded;

/// <summary>
/// Advisory locks (<c>flock</c>) on small files in the data directory. The kernel drops a lock with the process that
/// held it, however that process ended.
/// </summary>
internal static class FileLock
{
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockOnMac = 35;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    /// <returns>The lock, which many may hold at once, or null where someone holds the file exclusively.</returns>
    public static FileStream? TryShared(string path) => Try(path, FileShare.Read);

    /// <returns>The lock, or null where anyone else holds one.</returns>
    public static FileStream? TryExclusive(string path) => Try(path, FileShare.None);

    /// <summary>Waits for the lock.</summary>
    /// <exception cref="PostgresUnavailableException">Another process held it for minutes.</exception>
    public static async Task<FileStream> ExclusiveAsync(string path, CancellationToken cancellationToken)
    {
        var deadline = DateTime.UtcNow + Patience;
        while (true)
        {
            if (TryExclusive(path) is { } held)
                return held;
            if (DateTime.UtcNow > deadline)
                throw new PostgresUnavailableException("data-directory-busy", path);
            await Task.Delay(Pause, cancellationToken);
        }
    }

    // Reading suffices for flock, and lets another account of the same machine take part.
    private static FileStream? Try(string path, FileShare share)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.Read, share, bufferSize: 1);
        }
        catch (IOException e) when (e.HResult is WouldBlockOnLinux or WouldBlockOnMac)
        {
            return null;
        }
    }
}
