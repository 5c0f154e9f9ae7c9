using Microsoft.EntityFrameworkCore;
using Resolutions.Ingesting.Reports;
using Resolutions.Model;
using Resolutions.Model.Operations;
using Resolutions.Store;

namespace Resolutions.Ingesting.Storing;

/// <summary>Recognises what the store has already.</summary>
internal static class StoredTexts
{
    /// <returns>The texts of the same bytes, or of the same characters in other bytes; empty where there are none.</returns>
    public static async Task<IReadOnlyList<Text>> FindStoredAsync(
        this ResolutionsDb db,
        Source source,
        Extraction extraction,
        CancellationToken cancellation
    )
    {
        // Two questions, each of an index; both in one would read every extraction.
        var ofBytes =
            from origin in db.Sources
            where origin.Sha256 == source.Sha256
            join stored in db.Extractions on origin.Id equals stored.SourceId
            select stored.Id;
        var ofCharacters = db
            .Extractions.Where(stored => stored.Sha256 == extraction.Sha256)
            .Select(stored => stored.Id);
        var extractions = await ofBytes.Union(ofCharacters).ToListAsync(cancellation);
        return extractions.Count == 0
            ? []
            : await db
                .Texts.AsNoTracking()
                .Where(text => extractions.Contains(text.ExtractionId))
                .ToListAsync(cancellation);
    }

    /// <returns>Those of the texts that readers see, as they are in the store.</returns>
    public static async Task<IReadOnlyList<IngestedText>> DescribeAsync(
        this ResolutionsDb db,
        IReadOnlyList<Text> texts,
        CancellationToken cancellation
    )
    {
        var ids = texts.Select(text => text.Id).ToList();
        var rows = await (
            from membership in db.TextMemberships
            where ids.Contains(membership.TextId) && membership.ValidUntil == null
            join resolution in db.Resolutions on membership.ResolutionId equals resolution.Id
            orderby resolution.Slug, membership.Language, membership.Ordinal
            select new
            {
                membership,
                resolution.Slug,
                Clauses = db.Clauses.Count(clause => clause.TextId == membership.TextId && clause.ValidUntil == null),
                Furniture = db.Furniture.Count(span => span.TextId == membership.TextId && span.ValidUntil == null),
                Groups = db.ClauseGroups.Count(row => row.ResolutionId == resolution.Id && row.ValidUntil == null),
            }
        )
            .AsNoTracking()
            .ToListAsync(cancellation);
        var byId = texts.ToDictionary(text => text.Id);
        return
        [
            .. rows.Select(row =>
                IngestedText.Of(byId[row.membership.TextId], row.membership, row.Slug, row.Clauses, row.Furniture) with
                {
                    Groups = row.Groups,
                }
            ),
        ];
    }

    /// <returns>Those of the texts that were withdrawn and did not come back, with the reason.</returns>
    public static async Task<IReadOnlyList<WithdrawnText>> FindWithdrawnAsync(
        this ResolutionsDb db,
        IReadOnlyList<Text> texts,
        CancellationToken cancellation
    )
    {
        var found = new List<WithdrawnText>();
        foreach (var text in texts)
        {
            if (await db.FindWithdrawalAsync(text.Id, cancellation) is not { } withdrawal)
                continue;
            var place = await (
                from membership in db.TextMemberships
                where membership.Id == withdrawal.Operation.MembershipId
                join resolution in db.Resolutions on membership.ResolutionId equals resolution.Id
                select new
                {
                    resolution.Slug,
                    membership.Language,
                    membership.Ordinal,
                }
            ).SingleAsync(cancellation);
            found.Add(new(place.Slug, place.Language, place.Ordinal, withdrawal.Operation.Reason, withdrawal.MadeAt));
        }
        return found;
    }

    /// <returns>The withdrawal of a text that is out of sight; null where readers see it.</returns>
    public static async Task<(WithdrawText Operation, long Revision, DateTimeOffset MadeAt)?> FindWithdrawalAsync(
        this ResolutionsDb db,
        Guid textId,
        CancellationToken cancellation
    )
    {
        if (await db.TextMemberships.AnyAsync(row => row.TextId == textId && row.ValidUntil == null, cancellation))
            return null;
        var ended = await db
            .TextMemberships.Where(row => row.TextId == textId)
            .Select(row => row.ValidUntil)
            .MaxAsync(cancellation);
        var operations = await db.Set<RevisionOperation>()
            .AsNoTracking()
            .Where(row => row.RevisionNumber == ended)
            .ToListAsync(cancellation);
        var operation = operations
            .Select(row => row.Operation)
            .OfType<WithdrawText>()
            .FirstOrDefault(operation => operation.TextId == textId);
        if (operation is null)
            return null;
        var madeAt = await db
            .Revisions.Where(row => row.Number == ended)
            .Select(row => row.MadeAt)
            .SingleAsync(cancellation);
        return (operation, ended!.Value, madeAt);
    }
}
