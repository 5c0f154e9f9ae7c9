namespace Resolutions.Model;

/// <summary>The bytes as they came.</summary>
public sealed class Source
{
    public required Guid Id { get; init; }

    /// <summary>Of <see cref="Bytes"/>, in lower-case hexadecimal; unique in the store.</summary>
    public required string Sha256 { get; init; }

    /// <summary>IANA media type, such as <c>text/plain</c>.</summary>
    public required string MediaType { get; init; }

    public required SourceOrigin Origin { get; init; }

    /// <summary>File name or address; never a path of the machine that read it.</summary>
    public required string Location { get; init; }

    /// <summary>In UTC.</summary>
    public required DateTimeOffset ReadAt { get; init; }

    public required byte[] Bytes { get; init; }
}
