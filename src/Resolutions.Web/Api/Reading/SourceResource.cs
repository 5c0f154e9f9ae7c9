using Resolutions.Model;
using Resolutions.Store.Reading;

namespace Resolutions.Web.Api.Reading;

/// <summary>The bytes that a text was read from.</summary>
public sealed record SourceResource
{
    /// <summary>SHA-256 of the bytes as they came, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>IANA media type.</summary>
    public required string MediaType { get; init; }

    /// <summary>By which way they came.</summary>
    public required SourceOrigin Origin { get; init; }

    /// <summary>File name or address.</summary>
    public required string Location { get; init; }

    /// <summary>Where the document is published, or was fetched from; null where nothing tells.</summary>
    public required string? Address { get; init; }

    /// <summary>When they came, in UTC.</summary>
    public required DateTime ReadAt { get; init; }

    /// <summary>The reader that took the characters out of the bytes.</summary>
    public required string Reader { get; init; }

    /// <summary>The reader's version.</summary>
    public required int ReaderVersion { get; init; }

    internal static SourceResource Of(Provenance provenance) =>
        new()
        {
            Sha256 = provenance.Sha256,
            MediaType = provenance.MediaType,
            Origin = provenance.Origin,
            Location = provenance.Location,
            Address = provenance.Address,
            ReadAt = provenance.ReadAt.UtcDateTime,
            Reader = provenance.Reader,
            ReaderVersion = provenance.ReaderVersion,
        };
}
