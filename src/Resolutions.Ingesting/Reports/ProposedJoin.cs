using Resolutions.Model;

namespace Resolutions.Ingesting.Reports;

/// <summary>A resolution that a text may be one of, for an editor to decide.</summary>
/// <param name="Score">0 to 1.</param>
/// <param name="Evidence">The weightiest first.</param>
public sealed record ProposedJoin(string Slug, double Score, IReadOnlyList<Evidence> Evidence);
