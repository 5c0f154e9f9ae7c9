using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Resolutions.Store;
using Resolutions.Store.Reading;
using Resolutions.Web.Api.Conditions;
using Resolutions.Web.Api.Problems;

namespace Resolutions.Web.Api.Reading;

/// <summary>What the endpoints of one resolution have in common.</summary>
internal static class AlignedAnswer
{
    /// <summary>
    /// Answers out of a resolution at a revision, unless the client has the answer or there is no such thing.
    /// </summary>
    /// <param name="revision">The resolution's own number; null for the newest.</param>
    /// <param name="show">Makes the answer, or says what was wrong with the request.</param>
    public static async Task<Results<Tagged<T>, NotModified, ProblemResult>> AnswerAsync<T>(
        this ResolutionsDb db,
        string slug,
        int? revision,
        HttpContext http,
        Func<AlignedResolution, ApiLinks, Results<Tagged<T>, NotModified, ProblemResult>> show,
        CancellationToken cancellation
    )
    {
        var links = ApiLinks.Of(http);
        if (await db.FindChangeAsync(slug, cancellation) is not { } change)
            return ApiProblems.UnknownResolution(slug, links);
        if (NotModified.Since(change, http.Request) is { } same)
            return same;
        if (await db.FindAlignedAsync(slug, revision, cancellation) is { } aligned)
            return aligned.Texts.Count > 0 ? show(aligned, links) : ApiProblems.WithdrawnResolution(slug);
        // The slug was known a moment ago, so it is the revision that is not.
        var newest = await db
            .Resolutions.Where(row => row.Slug == slug)
            .Select(row => row.RevisionCount)
            .SingleOrDefaultAsync(cancellation);
        return revision is { } asked && newest > 0
            ? ApiProblems.UnknownRevision(slug, asked, newest)
            : ApiProblems.UnknownResolution(slug, links);
    }
}
