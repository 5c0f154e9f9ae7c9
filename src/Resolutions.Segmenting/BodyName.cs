namespace Resolutions.Segmenting;

/// <summary>An issuing body or a publisher as recognised.</summary>
/// <param name="Code">The acronym in use, else the English name: SI, OIC, AZERTAC. Of one that is in no list, the name as found, without article.</param>
/// <param name="Names">By language tag; at least the one it was recognised in.</param>
public sealed record BodyName(string Code, IReadOnlyDictionary<string, string> Names);
