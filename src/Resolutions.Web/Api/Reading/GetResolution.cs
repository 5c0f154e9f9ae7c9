using Microsoft.AspNetCore.Http.HttpResults;
using Resolutions.Store;
using Resolutions.Store.Reading;
using Resolutions.Web.Api.Conditions;
using Resolutions.Web.Api.Problems;

namespace Resolutions.Web.Api.Reading;

/// <summary><c>GET /api/v1/resolutions/{slug}</c></summary>
internal static class GetResolution
{
    /// <summary>Gives a resolution with its texts and their sources.</summary>
    /// <param name="slug">The resolution's readable name.</param>
    /// <param name="revision">As of this revision, counted by the resolution from 1; absent for the newest.</param>
    public static Task<Results<Tagged<ResolutionResource>, NotModified, ProblemResult>> GetAsync(
        string slug,
        int? revision,
        HttpContext http,
        ResolutionsDb db,
        CancellationToken cancellation
    ) =>
        db.AnswerAsync<ResolutionResource>(
            slug,
            revision,
            http,
            (aligned, links) => new Tagged<ResolutionResource>(Show(aligned, links), aligned.Resolution.Change()),
            cancellation
        );

    private static ResolutionResource Show(AlignedResolution aligned, ApiLinks links) =>
        new()
        {
            Slug = aligned.Resolution.Slug,
            IssuingBody = IssuingBodyResource.Of(aligned.IssuingBody),
            DocumentType = aligned.Resolution.DocumentType,
            Symbol = aligned.Resolution.Symbol,
            Date = aligned.Resolution.Date?.ToString(),
            IsSample = aligned.Resolution.IsSample,
            Revision = aligned.AsOf.Number,
            IsNewest = aligned.IsNewest,
            Titles = aligned
                .PrimaryTexts.Where(text => text.Text.Title is not null)
                .ToDictionary(text => text.Membership.Language, text => text.Text.Title!),
            Languages = [.. aligned.Texts.Select(text => text.Membership.Language).Distinct()],
            Texts = [.. aligned.Texts.Select(TextResource.Of)],
            Links = ResolutionLinksResource.Of(aligned.Resolution.Slug, links),
        };
}
