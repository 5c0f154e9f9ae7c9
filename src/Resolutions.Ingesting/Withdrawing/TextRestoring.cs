using Microsoft.EntityFrameworkCore;
using Resolutions.Ingesting.Storing;
using Resolutions.Model;
using Resolutions.Model.Operations;
using Resolutions.Store;
using Resolutions.Store.Revisions;

namespace Resolutions.Ingesting.Withdrawing;

/// <summary>
/// Brings a withdrawn text back as it was, as far as nothing came in between: its ordinal always; its place before readers
/// unless another revision has given it away; confirmed groups whose clauses are all there and in no other confirmed group.
/// </summary>
internal static class TextRestoring
{
    public static async Task<WithdrawalReport> RestoreAsync(
        this ResolutionsDb db,
        TextName name,
        (string Author, DateTimeOffset At) made,
        CancellationToken cancellation
    )
    {
        var resolution = await db.Resolutions.SingleOrDefaultAsync(row => row.Slug == name.Slug, cancellation);
        var memberships = await db.MembershipsAsync(resolution?.Id, name.Language, cancellation);
        var choice = await ChooseAsync(db, name, memberships, cancellation);
        if (resolution is null || choice.Refusal is not null)
            return new(choice.Refusal ?? new(WithdrawalCodes.TextUnknown, null, name.ToString()), name.ToString());
        var (before, withdrawal) = (choice.Membership!, choice.Withdrawal);

        var numbers = await db.TakeRevisionNumbersAsync(cancellation);
        var primary = memberships.Find(row => row.ValidUntil is null && row.IsPrimary);
        var isPrimary = primary is null || (before.IsPrimary && primary.Id == withdrawal.Operation.Promoted);
        var restored = before.As(isPrimary, numbers.Revision);
        var demoted = isPrimary ? primary : null;
        var stepped = demoted?.As(isPrimary: false, numbers.Revision);
        var texts = await WithAsync(db, resolution.Id, restored, cancellation);
        var reopening = await ConfirmedReopening.ReadAsync(db, withdrawal.Operation.Carried, cancellation);
        var alignment = await db.PlanAlignmentAsync(
            resolution.Id,
            texts,
            groups => reopening.Reopen(groups, texts, numbers.Revision),
            numbers.Revision,
            cancellation
        );
        var reopened = alignment.Opened.Where(group => group.State == GroupState.Confirmed).ToList();
        var proposals = await ProposeAgainAsync(db, withdrawal.Operation, numbers.Revision, cancellation);
        var operation = new RestoreText(
            resolution.Id,
            restored.TextId,
            restored.Id,
            withdrawal.Revision,
            demoted?.Id,
            stepped?.Id,
            [.. proposals.Select(proposal => proposal.Id)],
            [.. reopened.Select(group => group.Id)]
        );
        db.AddRevision(numbers, made.Author, made.At, [resolution], [operation, alignment.Operation]);
        if (demoted is not null)
            demoted.ValidUntil = numbers.Revision;
        await db.SaveChangesAsync(cancellation);
        db.AddRange(new[] { restored, stepped }.OfType<TextMembership>());
        db.AddRange(proposals);
        await db.SaveChangesAsync(cancellation);
        await db.WriteAsync(alignment, numbers.Revision, cancellation);
        var first = isPrimary ? restored : primary;
        return new(null, restored.NameIn(name.Slug), first?.NameIn(name.Slug), texts.Count, Reopened: reopened.Count);
    }

    private static async Task<(
        Diagnostic? Refusal,
        TextMembership? Membership,
        (WithdrawText Operation, long Revision, DateTimeOffset MadeAt) Withdrawal
    )> ChooseAsync(ResolutionsDb db, TextName name, List<TextMembership> memberships, CancellationToken cancellation)
    {
        var named = memberships.FindAll(row => name.Ordinal is null || row.Ordinal == name.Ordinal);
        var found = new List<(TextMembership Row, (WithdrawText, long, DateTimeOffset) Withdrawal)>();
        foreach (var row in named.GroupBy(row => row.TextId).Select(rows => rows.Last()))
        {
            if (await db.FindWithdrawalAsync(row.TextId, cancellation) is { } withdrawal)
                found.Add((row, withdrawal));
        }
        if (found is [var only])
            return (null, only.Row, only.Withdrawal);
        var names = string.Join(", ", found.Select(pair => pair.Row.NameIn(name.Slug)));
        Diagnostic refusal =
            found.Count > 1 ? new(WithdrawalCodes.OrdinalNeeded, null, name.ToString(), names)
            : named.Count > 0 ? new(WithdrawalCodes.TextNotWithdrawn, null, name.ToString())
            : new(WithdrawalCodes.TextUnknown, null, name.ToString());
        return (refusal, null, default);
    }

    private static async Task<IReadOnlyList<TextToAlign>> WithAsync(
        ResolutionsDb db,
        Guid resolutionId,
        TextMembership restored,
        CancellationToken cancellation
    )
    {
        var clauses = await db
            .Clauses.AsNoTracking()
            .Where(clause => clause.TextId == restored.TextId && clause.ValidUntil == null)
            .OrderBy(clause => clause.Ordinal)
            .ToListAsync(cancellation);
        var text = new TextToAlign(restored.TextId, restored.Language, restored.Ordinal, clauses);
        var others = await db.ReadTextsAsync(resolutionId, cancellation);
        return [.. others.Append(text).OrderBy(one => one.Language, StringComparer.Ordinal).ThenBy(one => one.Ordinal)];
    }

    private static async Task<List<JoinProposal>> ProposeAgainAsync(
        ResolutionsDb db,
        WithdrawText withdrawal,
        long revision,
        CancellationToken cancellation
    )
    {
        var ended = await db
            .JoinProposals.AsNoTracking()
            .Where(row => withdrawal.Proposals.Contains(row.Id))
            .ToListAsync(cancellation);
        return ended.ConvertAll(proposal => new JoinProposal
        {
            Id = Guid.CreateVersion7(),
            TextId = proposal.TextId,
            ResolutionId = proposal.ResolutionId,
            Score = proposal.Score,
            Evidence = proposal.Evidence,
            ValidFrom = revision,
        });
    }
}
