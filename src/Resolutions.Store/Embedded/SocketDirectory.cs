using System.Globalization;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;

namespace Resolutions.Store.Embedded;

/// <summary>
/// A short directory for the server's socket, whose path the kernel limits to 107 bytes however deep the data lie.
/// Whoever can enter it can be the database's superuser, so it belongs to the server's account alone.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal static class SocketDirectory
{
    private const string Prefix = "resolutions-";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>
    /// /tmp goes first, against the habit: the system empties XDG_RUNTIME_DIR when its user's last session ends, and a
    /// site left running in tmux would lose its database.
    /// </summary>
    private static IEnumerable<string> Parents =>
        new[] { "/tmp", Environment.GetEnvironmentVariable("XDG_RUNTIME_DIR") ?? "" }.Where(p =>
            p.Length is > 0 and < 60 && Directory.Exists(p)
        );

    /// <summary>Makes the directory, or makes sure that the one which is there can be trusted.</summary>
    /// <exception cref="PostgresUnavailableException">Somebody else's directory is in the way everywhere.</exception>
    public static async Task<string> PrepareAsync(
        ClusterDirectory cluster,
        ServerAccount account,
        CancellationToken token
    )
    {
        var name = NameFor(cluster, account.Owner);
        string? blocked = null;
        foreach (var path in Parents.Select(p => Path.Combine(p, name)))
        {
            if (await TryPrepareAsync(path, account, token))
                return path;
            blocked ??= path;
        }
        throw new PostgresUnavailableException("socket-directory-blocked", blocked ?? "/tmp");
    }

    /// <summary>Removes what a dead server left, which a new one may take for a living server's.</summary>
    public static void Sweep(string path)
    {
        foreach (var file in Directory.EnumerateFileSystemEntries(path, ".s.PGSQL.*"))
            File.Delete(file);
    }

    /// <summary>Removes the directory once its server has stopped, if it is one of ours.</summary>
    public static void Remove(string path)
    {
        if (!Path.GetFileName(path).StartsWith(Prefix, StringComparison.Ordinal) || !Directory.Exists(path))
            return;
        try
        {
            Sweep(path);
            Directory.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A directory left behind harms nobody; the next server uses it again.
        }
    }

    private static string NameFor(ClusterDirectory cluster, uint owner)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(cluster.Home)))[..12];
        return string.Create(CultureInfo.InvariantCulture, $"{Prefix}{owner}-{hash}");
    }

    private static async Task<bool> TryPrepareAsync(string path, ServerAccount account, CancellationToken token)
    {
        try
        {
            if (!Directory.Exists(path))
            {
                Directory.CreateDirectory(path, OwnerOnly);
                await FileOwner.GiveAsync(path, account.Owner, token);
            }
            // Looked at after it was made: in /tmp another account may have been faster.
            if (new DirectoryInfo(path).LinkTarget is not null || await FileOwner.OfAsync(path, token) != account.Owner)
                return false;
            File.SetUnixFileMode(path, OwnerOnly);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
