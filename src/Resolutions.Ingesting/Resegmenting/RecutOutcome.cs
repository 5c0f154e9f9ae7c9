namespace Resolutions.Ingesting.Resegmenting;

/// <summary>What cutting a text again came to.</summary>
public enum RecutOutcome
{
    /// <summary>It was cut by the present rules already, and was passed over.</summary>
    Current,

    /// <summary>It comes out as it was; no revision was made.</summary>
    Same,

    /// <summary>It comes out otherwise.</summary>
    Changed,

    /// <summary>The present rules find no text of its language in the source; it was left as it is.</summary>
    NotFound,

    /// <summary>The present reader refuses its source; it was left as it is.</summary>
    NotReadable,
}
