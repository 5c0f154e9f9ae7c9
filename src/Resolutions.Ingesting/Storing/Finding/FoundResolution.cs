using Resolutions.Aligning.Matching;

namespace Resolutions.Ingesting.Storing.Finding;

/// <summary>What finding makes of an arriving text.</summary>
/// <param name="Joins">Id of the resolution that it is a version of; null where it is the first of a new one.</param>
/// <param name="Proposed">Resolutions that it may be a version of, the likeliest first.</param>
internal sealed record FoundResolution(Guid? Joins, IReadOnlyList<(Guid Id, string Slug, TextMatch Match)> Proposed)
{
    public static FoundResolution None { get; } = new(null, []);
}
