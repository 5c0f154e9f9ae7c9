using Resolutions.Model;

namespace Resolutions.Store.Reading;

/// <summary>Where a text came from, without the bytes.</summary>
/// <param name="Sha256">Of the source's bytes.</param>
/// <param name="Address">Where it is published; null where nothing tells.</param>
/// <param name="ReadAt">In UTC.</param>
public sealed record Provenance(
    Guid SourceId,
    string Sha256,
    string MediaType,
    SourceOrigin Origin,
    string Location,
    string? Address,
    DateTimeOffset ReadAt,
    string Reader,
    int ReaderVersion
);
