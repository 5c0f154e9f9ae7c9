using Resolutions.Model.Operations;

namespace Resolutions.Model;

/// <summary>An operation as a row of its revision.</summary>
public sealed class RevisionOperation
{
    public required Guid Id { get; init; }

    public required long RevisionNumber { get; init; }

    /// <summary>Position in its revision, from 0.</summary>
    public required int Ordinal { get; init; }

    public required Operation Operation { get; init; }
}
