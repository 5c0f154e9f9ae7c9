namespace Resolutions.Model;

/// <summary>The work, independent of language.</summary>
public sealed class Resolution
{
    public required Guid Id { get; init; }

    /// <summary>Its readable name in addresses; unique in the store.</summary>
    public required string Slug { get; set; }

    public required string? IssuingBodyCode { get; set; }

    public required DocumentType? DocumentType { get; set; }

    public required string? Symbol { get; set; }

    public required PartialDate? Date { get; set; }

    /// <summary>Comes with the software, and is marked as such wherever it shows.</summary>
    public required bool IsSample { get; init; }

    /// <summary>How many revisions it has: the number of the newest among its own, from 1.</summary>
    public required int RevisionCount { get; set; }

    /// <summary>Store-wide number of the newest change to anything a reader sees of it.</summary>
    public required long ChangeNumber { get; set; }
}
