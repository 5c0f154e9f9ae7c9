using Microsoft.EntityFrameworkCore;
using Resolutions.Model;
using Resolutions.Store;

namespace Resolutions.Web.Api.Conditions;

/// <summary>Reads change numbers, and no more: a 304 must be cheap.</summary>
internal static class ChangeReading
{
    public static async Task<Change> ReadChangeAsync(this ResolutionsDb db, CancellationToken cancellation) =>
        await db
            .StoreStates.Where(state => state.Id == StoreState.TheOnlyId)
            .Select(state => new Change(state.Identity, state.ChangeNumber))
            .SingleAsync(cancellation);

    /// <returns>Null where there is no such resolution.</returns>
    public static async Task<Change?> FindChangeAsync(
        this ResolutionsDb db,
        string slug,
        CancellationToken cancellation
    ) =>
        await db
            .Resolutions.Where(row => row.Slug == slug)
            .Select(row => (Change?)new Change(row.Id, row.ChangeNumber))
            .SingleOrDefaultAsync(cancellation);

    public static Change Change(this Resolution resolution) => new(resolution.Id, resolution.ChangeNumber);
}
