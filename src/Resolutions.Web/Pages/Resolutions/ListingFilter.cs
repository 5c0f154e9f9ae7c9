using Resolutions.Model;
using Resolutions.Store;
using Resolutions.Store.Reading;

namespace Resolutions.Web.Pages.Resolutions;

/// <summary>What a list is narrowed to; null where it is not.</summary>
public sealed record ListingFilter(string? Language = null, string? Body = null, DocumentType? Type = null)
{
    public bool IsNone => Language is null && Body is null && Type is null;

    public IQueryable<Resolution> Of(ResolutionsDb db)
    {
        var resolutions = db.VisibleResolutions();
        if (Language is { } language)
            resolutions = resolutions.Where(row =>
                db.TextMemberships.Any(membership =>
                    membership.ResolutionId == row.Id
                    && membership.ValidUntil == null
                    && membership.Language == language
                )
            );
        if (Body is { } body)
            resolutions = resolutions.Where(row => row.IssuingBodyCode == body);
        if (Type is { } type)
            resolutions = resolutions.Where(row => row.DocumentType == type);
        return resolutions;
    }
}
