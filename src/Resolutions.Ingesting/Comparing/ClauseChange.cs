namespace Resolutions.Ingesting.Comparing;

/// <summary>A clause that is not the same in two texts of one language.</summary>
/// <param name="Address">In the newer text; in the older where the clause was removed.</param>
/// <param name="Before">What it said, without label; empty where it was added.</param>
/// <param name="After">What it says, without label; empty where it was removed.</param>
public sealed record ClauseChange(ChangeKind Kind, string Address, string Before, string After);
