using Microsoft.AspNetCore.Http.HttpResults;
using Resolutions.Model;
using Resolutions.Store;
using Resolutions.Store.Reading;
using Resolutions.Web.Api.Conditions;
using Resolutions.Web.Api.Problems;

namespace Resolutions.Web.Api.Reading;

/// <summary><c>GET /api/v1/resolutions/{slug}/alignment</c></summary>
internal static class GetAlignment
{
    /// <summary>Gives the groups in which the clauses of a resolution's texts correspond.</summary>
    /// <param name="slug">The resolution's readable name.</param>
    /// <param name="revision">As of this revision, counted by the resolution from 1; absent for the newest.</param>
    public static Task<Results<Tagged<AlignmentResource>, NotModified, ProblemResult>> GetAsync(
        string slug,
        int? revision,
        HttpContext http,
        ResolutionsDb db,
        CancellationToken cancellation
    ) =>
        db.AnswerAsync<AlignmentResource>(
            slug,
            revision,
            http,
            (aligned, _) => new Tagged<AlignmentResource>(Show(aligned), aligned.Resolution.Change()),
            cancellation
        );

    private static AlignmentResource Show(AlignedResolution aligned)
    {
        var places = aligned
            .Texts.SelectMany(text => text.Clauses.Select((clause, ordinal) => (text, clause, ordinal)))
            .ToDictionary(place => place.clause.Id);
        return new()
        {
            Resolution = aligned.Resolution.Slug,
            Revision = aligned.AsOf.Number,
            IsNewest = aligned.IsNewest,
            Texts = [.. aligned.Texts.Select(TextResource.Of)],
            Groups = [.. aligned.Groups.Select((group, index) => Show(group, index + 1))],
        };

        GroupResource Show(ClauseGroup group, int position)
        {
            var members = group
                .Members.Select(member => places[member.ClauseId])
                .OrderBy(place => place.ordinal)
                .ToLookup(place => place.text, place => place.clause);
            return new()
            {
                Id = group.Id,
                Position = position,
                State = group.State,
                Score = group.Score,
                Evidence = [.. group.Evidence.Select(GetAlignment.Show)],
                Members = [.. aligned.Texts.Select(text => GetAlignment.Show(text, members[text]))],
            };
        }
    }

    private static MemberResource Show(AlignedText text, IEnumerable<Clause> clauses) =>
        new()
        {
            TextId = text.Text.Id,
            Language = text.Membership.Language,
            Ordinal = text.Membership.Ordinal,
            Clauses = [.. clauses.Select(clause => clause.Show(text.Membership.Language))],
        };

    private static EvidenceResource Show(Evidence evidence) =>
        new()
        {
            Code = evidence.Code,
            Weight = evidence.Weight,
            Arguments = evidence.Arguments,
        };
}
