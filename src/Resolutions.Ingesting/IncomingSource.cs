using Resolutions.Model;

namespace Resolutions.Ingesting;

/// <summary>A source on its way into the store.</summary>
/// <param name="MediaType">As declared; null where the bytes and the name must tell.</param>
/// <param name="Location">File name or address, as readers will see it.</param>
public sealed record IncomingSource(byte[] Bytes, string? MediaType, SourceOrigin Origin, string Location)
{
    /// <summary>Name of the encoding that a server or a form declares; null where none does.</summary>
    public string? Charset { get; init; }

    /// <summary>Where it was fetched from, after redirects; null where it was not fetched.</summary>
    public string? Address { get; init; }

    /// <summary>What a person says of it beside it.</summary>
    public TextStatements Stated { get; init; } = TextStatements.None;
}
