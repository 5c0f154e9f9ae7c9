using Microsoft.AspNetCore.Http.HttpResults;
using Resolutions.Model;
using Resolutions.Store;
using Resolutions.Web.Api.Conditions;
using Resolutions.Web.Api.Problems;

namespace Resolutions.Web.Api.Reading;

/// <summary><c>GET /api/v1/clauses/{id}</c></summary>
internal static class GetClause
{
    /// <summary>Gives a clause by its id, also after it was superseded.</summary>
    /// <remarks>
    /// `validFrom` and `validUntil` say at which revisions of its resolution it stands. After it was superseded, `groupId`
    /// is that of the last group that held it.
    /// </remarks>
    /// <param name="id">The clause's id, a UUID.</param>
    public static async Task<Results<Tagged<ClauseDetailResource>, NotModified, ProblemResult>> GetAsync(
        string id,
        HttpContext http,
        ResolutionsDb db,
        CancellationToken cancellation
    )
    {
        var links = ApiLinks.Of(http);
        if (!Guid.TryParseExact(id, "D", out var clauseId))
            return ApiProblems.MalformedClauseId(id);
        if (await db.FindClauseChangeAsync(clauseId, cancellation) is not { } change)
            return ApiProblems.UnknownClause(clauseId, links);
        if (NotModified.Since(change, http.Request) is { } same)
            return same;
        return await db.FindClauseAsync(clauseId, cancellation) is { } found
            ? new Tagged<ClauseDetailResource>(Show(found, links), found.Resolution.Change())
            : ApiProblems.UnknownClause(clauseId, links);
    }

    private static ClauseDetailResource Show(FoundClause found, ApiLinks links)
    {
        var clause = found.Clause;
        var language = clause.Language ?? found.Memberships[0].Language;
        var slug = found.Resolution.Slug;
        return new()
        {
            Id = clause.Id,
            Address = clause.Address,
            Kind = clause.Kind,
            Label = clause.Label,
            Parent = found.ParentAddress,
            ParentId = clause.ParentId,
            Speaker = clause.Speaker,
            Language = language,
            Direction = LanguageTags.Direction(language),
            Text = clause.Content,
            Spans = clause.Spans.Pairs(),
            Formulas = [.. clause.Formulas.Select(FormulaResource.Of)],
            Resolution = slug,
            TextId = clause.TextId,
            GroupId = found.GroupId,
            ValidFrom = found.ValidFrom,
            ValidUntil = found.ValidUntil,
            Links = new()
            {
                Self = links.Clause(clause.Id),
                Resolution = At(links.Resolution(slug), found),
                Alignment = At(links.Alignment(slug), found),
            },
        };
    }

    /// <summary>The newest revision where the clause still stands, else the last that has it.</summary>
    private static string At(string address, FoundClause found) =>
        found.ValidUntil is { } until ? $"{address}?revision={until - 1}" : address;
}
