namespace Resolutions.Model;

/// <summary>The bytes as they came.</summary>
public sealed class Source
{
    public required Guid Id { get; init; }

    /// <summary>Of <see cref="Bytes"/>, in lower-case hexadecimal; unique in the store.</summary>
    public required string Sha256 { get; init; }

    /// <summary>IANA media type, such as <c>text/plain</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>Name of the encoding that came with it, from a server or a form; null where none did.</summary>
    public string? Charset { get; init; }

    public required SourceOrigin Origin { get; init; }

    /// <summary>File name or address; never a path of the machine that read it.</summary>
    public required string Location { get; init; }

    /// <summary>Where it is published, as the document or a person says, else where it was fetched from; null where nothing tells.</summary>
    public string? Address { get; init; }

    /// <summary>What a person said of it beside it, in a sidecar file or a form.</summary>
    public TextStatements Stated { get; set; } = TextStatements.None;

    /// <summary>In UTC.</summary>
    public required DateTimeOffset ReadAt { get; init; }

    public required byte[] Bytes { get; init; }
}
