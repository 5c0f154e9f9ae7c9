using Resolutions.Model;
using Resolutions.Store.Reading;

namespace Resolutions.Web.Api.Reading;

/// <summary>Puts the clauses of a resolution on the wire.</summary>
internal static class ClauseShowing
{
    /// <summary>
    /// The ids of the clauses of the group that an address leads to, in whichever text the address is. Where texts number
    /// differently, several groups may have it; then it leads to the one in which most clauses bear it, else to the first.
    /// </summary>
    /// <returns>Empty where no clause has the address.</returns>
    public static HashSet<Guid> Together(this AlignedResolution aligned, string address)
    {
        var named = aligned
            .Texts.SelectMany(text => text.Clauses)
            .Where(clause => clause.Address == address)
            .Select(clause => clause.Id)
            .ToHashSet();
        var group = aligned.Groups.MaxBy(group => group.Members.Count(member => named.Contains(member.ClauseId)));
        var members = group?.Members.Select(member => member.ClauseId).ToHashSet() ?? [];
        // A resolution whose texts are not aligned has clauses and no groups.
        return members.Overlaps(named) ? members : named;
    }

    public static IEnumerable<ClauseResource> ShowClauses(
        this AlignedResolution aligned,
        IReadOnlyList<AlignedText> texts
    )
    {
        var groups = aligned
            .Groups.SelectMany(group => group.Members)
            .ToDictionary(member => member.ClauseId, member => member.GroupId);
        return texts.SelectMany(text => Show(aligned.Resolution.Slug, text, groups));
    }

    public static AlignedClauseResource Show(this Clause clause, string textLanguage) =>
        new()
        {
            Id = clause.Id,
            Address = clause.Address,
            Kind = clause.Kind,
            Label = clause.Label,
            Speaker = clause.Speaker,
            Language = clause.Language ?? textLanguage,
            Direction = LanguageTags.Direction(clause.Language ?? textLanguage),
            Text = clause.Content,
        };

    public static IReadOnlyList<int[]> Pairs(this IEnumerable<Span> spans) =>
        [.. spans.Select(span => new[] { span.Start, span.End })];

    private static IEnumerable<ClauseResource> Show(string slug, AlignedText text, Dictionary<Guid, Guid> groups)
    {
        var addresses = text.Clauses.ToDictionary(clause => clause.Id, clause => clause.Address);
        return text.Clauses.Select(clause =>
        {
            var language = clause.Language ?? text.Membership.Language;
            return new ClauseResource
            {
                Id = clause.Id,
                Address = clause.Address,
                Kind = clause.Kind,
                Label = clause.Label,
                Parent = clause.ParentId is { } parent ? addresses.GetValueOrDefault(parent) : null,
                ParentId = clause.ParentId,
                Speaker = clause.Speaker,
                Language = language,
                Direction = LanguageTags.Direction(language),
                Text = clause.Content,
                Spans = clause.Spans.Pairs(),
                Formulas = [.. clause.Formulas.Select(FormulaResource.Of)],
                Resolution = slug,
                TextId = clause.TextId,
                GroupId = groups.TryGetValue(clause.Id, out var group) ? group : null,
            };
        });
    }
}
