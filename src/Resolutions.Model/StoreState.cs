namespace Resolutions.Model;

/// <summary>The store's single row of counters; a writer holds it locked until it commits, so that numbers are in the order of commits.</summary>
public sealed class StoreState
{
    public const int TheOnlyId = 1;

    public required int Id { get; init; }

    /// <summary>Tells this store from any other, so that equal counters of two stores are not taken for the same state.</summary>
    public Guid Identity { get; init; }

    /// <summary>The newest revision's number.</summary>
    public required long RevisionNumber { get; set; }

    /// <summary>Rises with every change of anything a reader sees, revisions among them.</summary>
    public required long ChangeNumber { get; set; }
}
