namespace Resolutions.Model;

/// <summary>Who answers for a group.</summary>
public enum GroupState
{
    /// <summary>The machine's guess.</summary>
    Automatic,

    /// <summary>An editor's decision, which no machine changes.</summary>
    Confirmed,
}
