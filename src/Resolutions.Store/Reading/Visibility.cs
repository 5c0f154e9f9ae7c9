using Microsoft.EntityFrameworkCore;
using Resolutions.Model;

namespace Resolutions.Store.Reading;

/// <summary>Which resolutions readers see.</summary>
public static class Visibility
{
    /// <summary>Those with a text that was not withdrawn. Not tracked.</summary>
    public static IQueryable<Resolution> VisibleResolutions(this ResolutionsDb db) =>
        db
            .Resolutions.AsNoTracking()
            .Where(resolution =>
                db.TextMemberships.Any(row => row.ResolutionId == resolution.Id && row.ValidUntil == null)
            );
}
