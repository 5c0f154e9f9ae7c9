using Microsoft.EntityFrameworkCore;
using Resolutions.Model;
using Resolutions.Model.Operations;

namespace Resolutions.Store.Revisions;

/// <summary>Writes revisions: state and history change in one transaction, in the order of the store-wide numbers.</summary>
public static class RevisionWriting
{
    /// <summary>
    /// Takes the next store-wide numbers and adds the revision with its rows to the context; the caller saves and commits.
    /// </summary>
    /// <remarks>
    /// The one row of counters stays locked until the transaction ends, so writers queue up here; do the slow and pure work before.
    /// </remarks>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public static async Task<RevisionNumbers> TakeRevisionNumbersAsync(
        this ResolutionsDb db,
        CancellationToken cancellation
    )
    {
        RequireTransaction(db);
        var numbers = await db
            .Database.SqlQuery<RevisionNumbers>(
                $"""
                update store_states set revision_number = revision_number + 1, change_number = change_number + 1
                returning revision_number as "Revision", change_number as "Change"
                """
            )
            .ToListAsync(cancellation);
        return numbers.Single();
    }

    /// <summary>
    /// Tells which numbers will be taken next, and locks them; so that what may come to nothing takes none, and leaves no gap.
    /// </summary>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public static async Task<RevisionNumbers> ForeseeRevisionNumbersAsync(
        this ResolutionsDb db,
        CancellationToken cancellation
    )
    {
        RequireTransaction(db);
        var numbers = await db
            .Database.SqlQuery<RevisionNumbers>(
                $"""
                select revision_number + 1 as "Revision", change_number + 1 as "Change" from store_states for update
                """
            )
            .ToListAsync(cancellation);
        return numbers.Single();
    }

    /// <summary>Adds the revision's rows, and counts it in each resolution that it touches.</summary>
    /// <param name="author">Null where the software itself is the author.</param>
    public static Revision AddRevision(
        this ResolutionsDb db,
        RevisionNumbers numbers,
        string? author,
        DateTimeOffset madeAt,
        IReadOnlyList<Resolution> resolutions,
        IReadOnlyList<Operation> operations
    )
    {
        foreach (var resolution in resolutions)
        {
            resolution.RevisionCount++;
            resolution.ChangeNumber = numbers.Change;
        }
        var revision = new Revision
        {
            Number = numbers.Revision,
            Author = author,
            MadeAt = madeAt,
            Resolutions = [.. resolutions.Select(resolution => Count(resolution, numbers))],
            Operations = [.. operations.Select((operation, ordinal) => Row(operation, ordinal, numbers.Revision))],
        };
        db.Add(revision);
        return revision;
    }

    /// <summary>Adds a step to a revision whose own row is saved already, as it must be before anything may refer to it.</summary>
    public static void Record(this Revision revision, Operation operation) =>
        revision.Operations.Add(Row(operation, revision.Operations.Count, revision.Number));

    /// <summary>Counts a change that is no revision, such as the removal of the samples, so that no reader is told that nothing changed.</summary>
    public static async Task CountChangeAsync(this ResolutionsDb db, CancellationToken cancellation)
    {
        RequireTransaction(db);
        await db.Database.ExecuteSqlAsync($"update store_states set change_number = change_number + 1", cancellation);
    }

    private static void RequireTransaction(ResolutionsDb db)
    {
        if (db.Database.CurrentTransaction is null)
            throw new InvalidOperationException("Numbers are taken inside the transaction that uses them.");
    }

    private static ResolutionRevision Count(Resolution resolution, RevisionNumbers numbers) =>
        new()
        {
            ResolutionId = resolution.Id,
            Number = resolution.RevisionCount,
            RevisionNumber = numbers.Revision,
        };

    private static RevisionOperation Row(Operation operation, int ordinal, long revision) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            RevisionNumber = revision,
            Ordinal = ordinal,
            Operation = operation,
        };
}
