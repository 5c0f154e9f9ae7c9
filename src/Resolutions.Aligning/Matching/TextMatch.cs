using Resolutions.Model;

namespace Resolutions.Aligning.Matching;

/// <summary>How well two texts look like two versions of one resolution.</summary>
/// <param name="Score">0 to 1.</param>
/// <param name="IsSame">Whether the score is enough to join them without an editor's word.</param>
public sealed record TextMatch(double Score, bool IsSame, IReadOnlyList<Evidence> Evidence);
