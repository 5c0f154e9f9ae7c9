using Microsoft.EntityFrameworkCore;
using Resolutions.Ingesting.Storing;
using Resolutions.Store;

namespace Resolutions.Ingesting.Withdrawing;

/// <summary>Takes mistaken texts out of sight, and back: each a revision, made whole or not at all.</summary>
public sealed class Withdrawals(IDbContextFactory<ResolutionsDb> store, TimeProvider clock)
{
    /// <param name="author">Who does it.</param>
    public Task<WithdrawalReport> WithdrawAsync(
        string name,
        string reason,
        string author,
        CancellationToken cancellation
    ) =>
        string.IsNullOrWhiteSpace(reason)
            ? Task.FromResult(new WithdrawalReport(new(WithdrawalCodes.ReasonMissing, null), name))
            : InTransactionAsync(
                name,
                (db, text) => db.WithdrawAsync(text, reason.Trim(), (author, clock.GetUtcNow()), cancellation),
                cancellation
            );

    /// <param name="author">Who does it.</param>
    public Task<WithdrawalReport> RestoreAsync(string name, string author, CancellationToken cancellation) =>
        InTransactionAsync(
            name,
            (db, text) => db.RestoreAsync(text, (author, clock.GetUtcNow()), cancellation),
            cancellation
        );

    private async Task<WithdrawalReport> InTransactionAsync(
        string name,
        Func<ResolutionsDb, TextName, Task<WithdrawalReport>> revise,
        CancellationToken cancellation
    )
    {
        if (TextName.Parse(name) is not { } text)
            return new(new(WithdrawalCodes.NotATextName, null, name), name);
        await using var db = await store.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.OneAtATimeAsync(cancellation);
        var report = await revise(db, text);
        if (report.Refusal is null)
            await transaction.CommitAsync(cancellation);
        return report;
    }
}
