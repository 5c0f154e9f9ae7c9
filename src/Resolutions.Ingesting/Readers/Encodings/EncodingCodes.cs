namespace Resolutions.Ingesting.Readers.Encodings;

/// <summary>Oddities of declared encodings, as codes of diagnostics.</summary>
internal static class EncodingCodes
{
    /// <summary>Arguments: the encoding that was declared, the one that fits and was used.</summary>
    public const string DeclaredWrongly = "encoding-declared-wrongly";

    /// <summary>Arguments: what was declared, the encoding that was used.</summary>
    public const string Unknown = "encoding-unknown";
}
