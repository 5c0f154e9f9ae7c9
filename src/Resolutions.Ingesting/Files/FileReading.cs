using Resolutions.Ingesting.Readers;
using Resolutions.Model;

namespace Resolutions.Ingesting.Files;

/// <summary>Reads a file with the sidecar beside it; what goes wrong is one file's trouble, and told.</summary>
public static class FileReading
{
    // What the platform gives for a file that another program keeps to itself: EAGAIN, and two of Windows.
    private static readonly int[] Locked = [11, 32, 33];

    /// <param name="root">The path that the user named; what lies above it is not kept.</param>
    public static async Task<Arrival> ReadAsync(
        string file,
        string root,
        SourceLimits limits,
        CancellationToken cancellation
    )
    {
        if (Sidecars.IsSidecar(file))
            return Arrival.Refused(file, Sidecars.RefusalOf(file));
        try
        {
            var name = SourceName.Of(file, root);
            var bytes = file != root && HoldsNothing(file) ? [] : await BytesAsync(file, limits, cancellation);
            if (bytes is null)
                return Arrival.Refused(file, RefusalCodes.SourceTooLarge, SourceLimits.Shown(limits.MaxBytes));
            var read = await Sidecars.ReadAsync(file, cancellation);
            return read.Refusal is { } refusal
                ? new(file, null, refusal)
                : Arrival.Of(new(bytes, null, SourceOrigin.File, name) { Stated = read.Stated });
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Arrival.Refused(file, CodeOfMissing(file));
        }
        catch (IOException exception) when (Locked.Contains(exception.HResult & 0xFFFF))
        {
            return Arrival.Refused(file, RefusalCodes.FileLocked);
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Arrival.Refused(file, RefusalCodes.FileNotReadable);
        }
    }

    /// <returns>Null where there is more than may be; then nothing was read, unless the file did not tell its length.</returns>
    private static async Task<byte[]?> BytesAsync(string file, SourceLimits limits, CancellationToken cancellation)
    {
        // To open a pipe waits for whoever writes into it, and cannot be called off.
        var opening = Task.Run(() => File.OpenRead(file), cancellation);
        await using var stream = await opening.WaitAsync(cancellation);
        return stream.CanSeek && stream.Length > limits.MaxBytes
            ? null
            : await BoundedReading.ReadAsync(stream, limits.MaxBytes, cancellation);
    }

    // A pipe or a device among the files of a folder has no length either, and reading it might never end. One that is
    // named itself is meant to be read.
    private static bool HoldsNothing(string file) =>
        (File.ResolveLinkTarget(file, returnFinalTarget: true) ?? new FileInfo(file)) is FileInfo { Length: 0 };

    // A folder that may not be listed stands for its files.
    private static string CodeOfMissing(string file) =>
        Directory.Exists(file) ? RefusalCodes.FileNotReadable
        : new FileInfo(file).LinkTarget is not null ? RefusalCodes.LinkBroken
        : RefusalCodes.FileNotFound;
}
