using Resolutions.Model;

namespace Resolutions.Ingesting;

/// <summary>A source on its way into the store.</summary>
/// <param name="Location">File name or address, as readers will see it.</param>
public sealed record IncomingSource(byte[] Bytes, string MediaType, SourceOrigin Origin, string Location);
