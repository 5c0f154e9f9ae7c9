namespace Resolutions.Model.Operations;

/// <summary>Why a confirmed group could not stay as it was.</summary>
public enum GroupFate
{
    /// <summary>Its clauses say the same words elsewhere in their texts, or as another kind; the group goes on with them.</summary>
    Moved,

    /// <summary>A clause says something else now.</summary>
    Changed,

    /// <summary>A clause is gone: it is no clause any more, or its text was withdrawn.</summary>
    Orphaned,
}
