using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;
using Resolutions.Store;
using Resolutions.Web.Api.Conditions;
using Resolutions.Web.Api.Parameters;
using Resolutions.Web.Api.Problems;
using Resolutions.Web.Api.Reading;

namespace Resolutions.Web.Api.Listing;

/// <summary><c>GET /api/v1/resolutions</c></summary>
internal static class ListResolutions
{
    /// <summary>Lists resolutions, the newest date first.</summary>
    /// <remarks>
    /// The answer comes in pages. Follow `rel="next"` of the `Link` header until there is none: every resolution comes
    /// exactly once, also when others are added meanwhile. A resolution is listed as of its newest revision.
    /// </remarks>
    /// <param name="cursor">A place in the list, out of a `Link` of an earlier answer; absent for the first page. Opaque.</param>
    /// <param name="limit">How many resolutions at most.</param>
    /// <param name="language">Only resolutions with a text in this language, a BCP 47 tag: `fr` finds `fr-CA` too.</param>
    /// <param name="body">Only resolutions of this issuing body, by its code.</param>
    /// <param name="type">Only documents of this type.</param>
    public static async Task<Results<Tagged<ResolutionPageResource>, NotModified, ProblemResult>> ListAsync(
        Cursor? cursor,
        int? limit,
        LanguageRange? language,
        string? body,
        string? type,
        HttpContext http,
        ResolutionsDb db,
        CancellationToken cancellation
    )
    {
        if (NotModified.Since(await db.ReadChangeAsync(cancellation), http.Request) is { } same)
            return same;
        var query = new ListQuery(cursor, limit, language, body, type);
        var page = await db.ReadPageAsync(query, cancellation);
        var links = Links(page, query, ApiLinks.Of(http));
        http.Response.Headers.Link = Header(links);
        return new Tagged<ResolutionPageResource>(
            new() { Items = [.. page.Resolutions.Select(listed => Summary(listed, ApiLinks.Of(http)))], Links = links },
            page.Change
        );
    }

    private static PageLinksResource Links(ListedPage page, ListQuery query, ApiLinks links) =>
        new()
        {
            First = Address(query, null, links),
            Prev = page.Previous is { } previous ? Address(query, previous, links) : null,
            Next = page.Next is { } next ? Address(query, next, links) : null,
        };

    /// <summary>As RFC 8288 has it: <c>&lt;/api/v1/resolutions?limit=20&gt;; rel="first"</c>.</summary>
    private static string Header(PageLinksResource links) =>
        string.Join(
            ", ",
            new[] { (links.First, "first"), (links.Prev, "prev"), (links.Next, "next") }
                .Where(link => link.Item1 is not null)
                .Select(link => $"<{link.Item1}>; rel=\"{link.Item2}\"")
        );

    private static string Address(ListQuery query, Cursor? cursor, ApiLinks links)
    {
        var parameters = new QueryBuilder();
        Add("language", query.Language?.ToString());
        Add("body", query.Body);
        Add("type", query.Type);
        Add("limit", query.Limit?.ToString(CultureInfo.InvariantCulture));
        Add("cursor", cursor?.ToString());
        return $"{links.Resolutions}{parameters}";

        void Add(string name, string? value)
        {
            if (value is not null)
                parameters.Add(name, value);
        }
    }

    private static ResolutionSummaryResource Summary(ListedResolution listed, ApiLinks links) =>
        new()
        {
            Slug = listed.Resolution.Slug,
            IssuingBody = IssuingBodyResource.Of(listed.Body),
            DocumentType = listed.Resolution.DocumentType,
            Symbol = listed.Resolution.Symbol,
            Date = listed.Resolution.Date?.ToString(),
            IsSample = listed.Resolution.IsSample,
            Revision = listed.Resolution.RevisionCount,
            Titles = listed
                .Texts.Where(text => text.IsPrimary && text.Title is not null)
                .ToDictionary(text => text.Language, text => text.Title!),
            Languages = [.. listed.Texts.Select(text => text.Language).Distinct()],
            Links = ResolutionLinksResource.Of(listed.Resolution.Slug, links),
        };
}
