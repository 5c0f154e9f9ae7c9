namespace Resolutions.Model;

/// <summary>That a clause is in a group.</summary>
public sealed class ClauseGroupMember
{
    public required Guid GroupId { get; init; }

    public required Guid ClauseId { get; init; }

    /// <summary>The group's own, kept here too so that the database itself refuses a clause in two groups at once.</summary>
    public long? ValidUntil { get; set; }
}
