using Microsoft.EntityFrameworkCore;
using Resolutions.Model;
using Resolutions.Store.Revisions;
using Resolutions.Testing;

namespace Resolutions.Web.Tests.Api;

/// <summary>Makes revisions the way editing does: rows end, others begin, none is deleted.</summary>
internal static class Revising
{
    /// <summary>
    /// A revision after which a clause says something else, under another id and in the same group's successor.
    /// </summary>
    /// <returns>The id of the clause that stands instead.</returns>
    public static async Task<Guid> RewordAsync(this TestDatabase database, Guid clauseId, string words)
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var numbers = await db.TakeRevisionNumbersAsync(default);
        var old = await db.Clauses.SingleAsync(clause => clause.Id == clauseId);
        var group = await db
            .ClauseGroups.Include(row => row.Members)
            .SingleAsync(row => row.ValidUntil == null && row.Members.Any(member => member.ClauseId == clauseId));
        var resolution = await db.Resolutions.SingleAsync(row => row.Id == group.ResolutionId);
        db.AddRevision(numbers, "An editor", DateTimeOffset.UnixEpoch, [resolution], []);
        old.ValidUntil = numbers.Revision;
        group.ValidUntil = numbers.Revision;
        foreach (var member in group.Members)
            member.ValidUntil = numbers.Revision;
        // The old rows end before others begin, for the database holds both to be unique among those that hold.
        await db.SaveChangesAsync();
        var reworded = Reworded(old, words, numbers.Revision);
        db.AddRange(reworded, Confirmed(group, old.Id, reworded.Id, numbers.Revision));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return reworded.Id;
    }

    private static Clause Reworded(Clause old, string words, long revision) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            TextId = old.TextId,
            Ordinal = old.Ordinal,
            Address = old.Address,
            Kind = old.Kind,
            Label = old.Label,
            ParentId = old.ParentId,
            Speaker = old.Speaker,
            Language = old.Language,
            Spans = old.Spans,
            Content = words,
            ValidFrom = revision,
        };

    private static ClauseGroup Confirmed(ClauseGroup old, Guid oldClause, Guid newClause, long revision)
    {
        var id = Guid.CreateVersion7();
        return new()
        {
            Id = id,
            ResolutionId = old.ResolutionId,
            Position = old.Position,
            State = GroupState.Confirmed,
            Score = null,
            Evidence = [],
            Members =
            [
                .. old.Members.Select(member => new ClauseGroupMember
                {
                    GroupId = id,
                    ClauseId = member.ClauseId == oldClause ? newClause : member.ClauseId,
                }),
            ],
            ValidFrom = revision,
        };
    }
}
