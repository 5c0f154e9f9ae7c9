using Microsoft.EntityFrameworkCore;
using Resolutions.Ingesting.Storing;
using Resolutions.Model;
using Resolutions.Model.Operations;
using Resolutions.Store;
using Resolutions.Store.Revisions;

namespace Resolutions.Ingesting.Withdrawing;

/// <summary>Ends a text's membership; the next text of its language, if there is one, takes its place before readers.</summary>
internal static class TextWithdrawing
{
    public static async Task<WithdrawalReport> WithdrawAsync(
        this ResolutionsDb db,
        TextName name,
        string reason,
        (string Author, DateTimeOffset At) made,
        CancellationToken cancellation
    )
    {
        var resolution = await db.Resolutions.SingleOrDefaultAsync(row => row.Slug == name.Slug, cancellation);
        var memberships = await db.MembershipsAsync(resolution?.Id, name.Language, cancellation);
        var current = memberships.Where(row => row.ValidUntil is null).ToList();
        // Said twice, slug/fr would take the next text of the language out of sight after the first.
        var isUnclear =
            name.Ordinal is null && memberships.Exists(row => current.TrueForAll(other => other.TextId != row.TextId));
        if (resolution is not null && isUnclear && current.Count > 0)
        {
            var names = string.Join(", ", current.Select(row => row.NameIn(name.Slug)));
            return new(new(WithdrawalCodes.OrdinalNeeded, null, name.ToString(), names), name.ToString());
        }
        var withdrawn = current.Find(row => name.Ordinal is { } ordinal ? row.Ordinal == ordinal : row.IsPrimary);
        if (resolution is null || withdrawn is null)
            return await RefuseAsync(db, name, memberships, cancellation);

        var numbers = await db.TakeRevisionNumbersAsync(cancellation);
        var texts = await db.ReadTextsAsync(resolution.Id, cancellation);
        texts = [.. texts.Where(text => text.TextId != withdrawn.TextId)];
        var alignment = await db.PlanAlignmentAsync(
            resolution.Id,
            texts,
            groups => ConfirmedCarrying.Carry(groups, texts, Successors.None, numbers.Revision),
            numbers.Revision,
            cancellation
        );
        var next = withdrawn.IsPrimary ? current.FindAll(row => row != withdrawn).MinBy(row => row.Ordinal) : null;
        var promoted = next?.As(isPrimary: true, numbers.Revision);
        var proposals = await db
            .JoinProposals.Where(row => row.TextId == withdrawn.TextId && row.ValidUntil == null)
            .ToListAsync(cancellation);
        var operation = new WithdrawText(
            resolution.Id,
            withdrawn.TextId,
            withdrawn.Id,
            reason,
            next?.Id,
            promoted?.Id,
            [.. proposals.Select(proposal => proposal.Id)],
            alignment.Carried
        );
        db.AddRevision(numbers, made.Author, made.At, [resolution], [operation, alignment.Operation]);
        // What ends does so before anything begins: there is one primary text at a time.
        foreach (var ended in new[] { withdrawn, next }.OfType<TextMembership>())
            ended.ValidUntil = numbers.Revision;
        foreach (var proposal in proposals)
            proposal.ValidUntil = numbers.Revision;
        await db.SaveChangesAsync(cancellation);
        if (promoted is not null)
            db.Add(promoted);
        await db.SaveChangesAsync(cancellation);
        await db.WriteAsync(alignment, numbers.Revision, cancellation);
        return new(null, withdrawn.NameIn(name.Slug), promoted?.NameIn(name.Slug), texts.Count, alignment.Carried);
    }

    private static async Task<WithdrawalReport> RefuseAsync(
        ResolutionsDb db,
        TextName name,
        List<TextMembership> memberships,
        CancellationToken cancellation
    )
    {
        foreach (var row in memberships.Where(row => name.Ordinal is null || row.Ordinal == name.Ordinal))
        {
            if (await db.FindWithdrawalAsync(row.TextId, cancellation) is { } before)
                return new(
                    new(WithdrawalCodes.TextWithdrawn, null, row.NameIn(name.Slug), before.Operation.Reason),
                    name.ToString()
                );
        }
        return new(new(WithdrawalCodes.TextUnknown, null, name.ToString()), name.ToString());
    }
}
