namespace Resolutions.Ingesting.Readers;

/// <summary>Why a source was refused, as codes of diagnostics.</summary>
public static class RefusalCodes
{
    public const string FileNotFound = "file-not-found";

    /// <summary>It is there, but may not be read, or went away.</summary>
    public const string FileNotReadable = "file-not-readable";

    /// <summary>Another program keeps it to itself.</summary>
    public const string FileLocked = "file-locked";

    /// <summary>It leads to a file that is not there.</summary>
    public const string LinkBroken = "link-broken";

    /// <summary>Argument: how large it may be.</summary>
    public const string SourceTooLarge = "source-too-large";

    public const string FileEmpty = "file-empty";

    /// <summary>Argument: the media type that no reader reads.</summary>
    public const string MediaTypeUnknown = "media-type-unknown";

    public const string FileBinary = "file-binary";

    /// <summary>Arguments: the encoding, offset of the first byte that is no character in it.</summary>
    public const string TextDamaged = "text-damaged";

    /// <summary>Argument: offset of the first byte that is not UTF-8.</summary>
    public const string EncodingUndetermined = "encoding-undetermined";

    public const string FolderEmpty = "folder-empty";

    /// <summary>Furniture is all there is.</summary>
    public const string NoClauses = "no-clauses";
}
