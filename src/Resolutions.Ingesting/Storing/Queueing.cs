using Microsoft.EntityFrameworkCore;
using Resolutions.Store;

namespace Resolutions.Ingesting.Storing;

/// <summary>Lets one writer at a time decide where texts belong.</summary>
internal static class Queueing
{
    /// <summary>
    /// Waits for its turn, which lasts until the transaction ends: two versions of one resolution that arrive together must
    /// find each other.
    /// </summary>
    public static async Task OneAtATimeAsync(this ResolutionsDb db, CancellationToken cancellation) =>
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtext('ingesting'))", cancellation);
}
