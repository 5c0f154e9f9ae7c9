namespace Resolutions.Ingesting.Comparing;

/// <summary>What became of a clause between two texts of one language.</summary>
public enum ChangeKind
{
    Changed,
    Added,
    Removed,
}
