namespace Resolutions.Model;

/// <summary>The little of a text by which the few that may be versions of the same resolution are found; derived from its clauses.</summary>
public sealed class StoredFingerprint
{
    public required Guid TextId { get; init; }

    /// <summary>Of the rules that made it.</summary>
    public required int Version { get; set; }

    public required int Clauses { get; set; }

    /// <summary>Hashes of dates, numbers, symbols and names, the same in every language.</summary>
    public required int[] Facts { get; set; }

    /// <summary>The least hashes of its words.</summary>
    public required int[] Words { get; set; }
}
