using Resolutions.Ingesting.Readers;
using Resolutions.Ingesting.Reports;

namespace Resolutions.Ingesting.Files;

/// <summary>Finds the files that a path names.</summary>
public static class SourceFiles
{
    private static readonly EnumerationOptions Visible = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = false,
    };

    /// <returns>Why there is nothing to read at a path; null where there is something.</returns>
    public static IngestReport? Refuse(string path)
    {
        if (!Path.Exists(path))
            return IngestReport.Refuse(path, new(RefusalCodes.FileNotFound, null));
        try
        {
            return Find(path).Count == 0 ? IngestReport.Refuse(path, new(RefusalCodes.FolderEmpty, null)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return IngestReport.Refuse(path, new(RefusalCodes.FileNotReadable, null));
        }
    }

    /// <summary>
    /// A file itself, or every file in a folder and the folders below it, by name; hidden ones are passed over, and
    /// links to folders are not followed, for they may lead in a circle. A folder below that may not be listed stands
    /// for its files, so that reading it tells.
    /// </summary>
    public static IReadOnlyList<string> Find(string path) =>
        File.Exists(path) ? [path] : [.. Below(path).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Below(string folder)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Visible))
        {
            var path = Path.Combine(folder, entry.Name);
            if (entry is not DirectoryInfo)
                yield return path;
            else if (entry.LinkTarget is null)
                foreach (var file in BelowOrItself(path))
                    yield return file;
        }
    }

    private static IEnumerable<string> BelowOrItself(string folder)
    {
        try
        {
            return [.. Below(folder)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [folder];
        }
    }
}
