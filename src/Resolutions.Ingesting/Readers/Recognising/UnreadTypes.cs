namespace Resolutions.Ingesting.Readers.Recognising;

/// <summary>Kinds of sources that people have and no reader reads, with what each is told.</summary>
internal static class UnreadTypes
{
    public const string OldWord = "application/msword";
    public const string EncryptedOffice = "application/x-encrypted-office";
    public const string RichText = "text/rtf";
    public const string OpenDocument = "application/vnd.oasis.opendocument.text";
    public const string Book = "application/epub+zip";
    public const string Zip = "application/zip";
    public const string Table = "text/csv";
    public const string WebArchive = "multipart/related";

    /// <returns>Why a source of a type is refused: a code and its arguments.</returns>
    public static Reading Refuse(string mediaType) => Reading.Refused(CodeOf(mediaType), mediaType);

    private static string CodeOf(string mediaType) =>
        mediaType switch
        {
            OldWord => "media-type-old-word",
            EncryptedOffice => "media-type-encrypted",
            RichText or OpenDocument => "media-type-other-word",
            Book or WebArchive => "media-type-web-archive",
            Zip or "application/gzip" or "application/x-7z-compressed" or "application/vnd.rar" => "media-type-archive",
            Table or "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => "media-type-table",
            _ when mediaType.StartsWith("image/", StringComparison.Ordinal) => "media-type-image",
            _ => RefusalCodes.MediaTypeUnknown,
        };
}
