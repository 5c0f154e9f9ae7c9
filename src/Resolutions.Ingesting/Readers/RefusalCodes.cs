namespace Resolutions.Ingesting.Readers;

/// <summary>Why a source was refused, as codes of diagnostics.</summary>
public static class RefusalCodes
{
    public const string FileNotFound = "file-not-found";

    /// <summary>It is there, but may not be read, or went away.</summary>
    public const string FileNotReadable = "file-not-readable";

    public const string FileEmpty = "file-empty";

    /// <summary>Argument: the media type that no reader reads.</summary>
    public const string MediaTypeUnknown = "media-type-unknown";

    public const string FileBinary = "file-binary";

    /// <summary>Argument: offset of the first byte that is not UTF-8.</summary>
    public const string FileNotUtf8 = "file-not-utf8";

    public const string FolderEmpty = "folder-empty";

    /// <summary>Furniture is all there is.</summary>
    public const string NoClauses = "no-clauses";
}
