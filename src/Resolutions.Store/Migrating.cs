using Microsoft.EntityFrameworkCore;
using Resolutions.Store.Embedded;

namespace Resolutions.Store;

/// <summary>Brings a store's tables up to date.</summary>
public static class Migrating
{
    /// <summary>Applies the migrations that are missing.</summary>
    /// <exception cref="PostgresUnavailableException">
    /// A newer version of the software has changed the tables; nothing was touched.
    /// </exception>
    public static async Task MigrateAsync(this ResolutionsDb db, CancellationToken cancellation)
    {
        var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = await db.Database.GetAppliedMigrationsAsync(cancellation);
        if (applied.LastOrDefault(migration => !known.Contains(migration)) is { } newer)
            throw new PostgresUnavailableException("store-is-newer", newer);
        // Two programs may open a new store at once: the second finds done what it waited for.
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            await db.Database.ExecuteSqlAsync($"select pg_advisory_lock(hashtext('migrating'))", cancellation);
            await db.Database.MigrateAsync(cancellation);
            await db.Database.ExecuteSqlAsync($"select pg_advisory_unlock(hashtext('migrating'))", cancellation);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
