using Microsoft.AspNetCore.Http.HttpResults;
using Resolutions.Store;
using Resolutions.Store.Reading;
using Resolutions.Web.Api.Conditions;
using Resolutions.Web.Api.Parameters;
using Resolutions.Web.Api.Problems;

namespace Resolutions.Web.Api.Reading;

/// <summary><c>GET /api/v1/resolutions/{slug}/clauses</c></summary>
internal static class GetClauses
{
    /// <summary>Gives the clauses of a resolution, all or those asked for.</summary>
    /// <remarks>The answer is whole, without pages: a resolution has some hundred clauses at most.</remarks>
    /// <param name="slug">The resolution's readable name.</param>
    /// <param name="language">Only clauses of texts in this language, a BCP 47 tag: `fr` finds `fr-CA` too.</param>
    /// <param name="address">
    /// Only clauses of the group that holds this address in any language. Texts may number differently, so clauses with
    /// other addresses may be among them; where several groups hold it, it is the one in which most clauses bear it.
    /// </param>
    /// <param name="revision">As of this revision, counted by the resolution from 1; absent for the newest.</param>
    public static Task<Results<Tagged<ClauseListResource>, NotModified, ProblemResult>> GetAsync(
        string slug,
        LanguageRange? language,
        string? address,
        int? revision,
        HttpContext http,
        ResolutionsDb db,
        CancellationToken cancellation
    ) =>
        db.AnswerAsync<ClauseListResource>(
            slug,
            revision,
            http,
            (aligned, links) => Show(aligned, language, address, links),
            cancellation
        );

    private static Results<Tagged<ClauseListResource>, NotModified, ProblemResult> Show(
        AlignedResolution aligned,
        LanguageRange? language,
        string? address,
        ApiLinks links
    )
    {
        var resolution = aligned.Resolution;
        var texts = aligned.Texts.Where(text => language?.Covers(text.Membership.Language) ?? true).ToList();
        if (language is not null && texts.Count == 0)
            return ApiProblems.UnknownLanguage(resolution.Slug, language.Tag, Languages(aligned));
        var held = address is null ? null : aligned.Together(address);
        if (held is { Count: 0 })
            return ApiProblems.UnknownAddress(
                resolution.Slug,
                address!,
                aligned.AsOf.Number,
                links.Clauses(resolution.Slug)
            );
        var clauses = aligned.ShowClauses(texts).Where(clause => held is null || held.Contains(clause.Id));
        return new Tagged<ClauseListResource>(
            new()
            {
                Resolution = resolution.Slug,
                Revision = aligned.AsOf.Number,
                IsNewest = aligned.IsNewest,
                Clauses = [.. clauses],
            },
            resolution.Change()
        );
    }

    private static IEnumerable<string> Languages(AlignedResolution aligned) =>
        aligned.Texts.Select(text => text.Membership.Language).Distinct();
}
