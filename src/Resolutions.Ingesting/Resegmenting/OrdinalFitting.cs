using Resolutions.Model;

namespace Resolutions.Ingesting.Resegmenting;

/// <summary>Gives clauses that begin their places among those that stay.</summary>
internal static class OrdinalFitting
{
    /// <param name="after">As cut anew, in order.</param>
    /// <param name="stays">The old row of each that comes out the same, by the id it was cut with; ordinals ascend.</param>
    /// <returns>In order, with old rows where they stay.</returns>
    public static IReadOnlyList<Clause> Fit(IReadOnlyList<Clause> after, Dictionary<Guid, Clause> stays)
    {
        var fitted = new List<Clause>(after.Count);
        var waiting = new List<Clause>();
        double? low = null;
        foreach (var clause in after)
        {
            if (!stays.TryGetValue(clause.Id, out var old))
            {
                waiting.Add(clause);
                continue;
            }
            fitted.AddRange(Between(low, old.Ordinal, waiting, stays));
            fitted.Add(old);
            waiting.Clear();
            low = old.Ordinal;
        }
        fitted.AddRange(Between(low, null, waiting, stays));
        return fitted;
    }

    private static List<Clause> Between(double? low, double? high, List<Clause> clauses, Dictionary<Guid, Clause> stays)
    {
        var first = low ?? (high - clauses.Count ?? 0) - 1;
        var step = high is { } end ? (end - first) / (clauses.Count + 1) : 1;
        return [.. clauses.Select((clause, index) => Place(clause, first + (index + 1) * step, stays))];
    }

    private static Clause Place(Clause clause, double ordinal, Dictionary<Guid, Clause> stays) =>
        new()
        {
            Id = clause.Id,
            TextId = clause.TextId,
            Ordinal = ordinal,
            Address = clause.Address,
            Kind = clause.Kind,
            Label = clause.Label,
            ParentId = clause.ParentId is { } parent ? stays.GetValueOrDefault(parent)?.Id ?? parent : null,
            Speaker = clause.Speaker,
            Language = clause.Language,
            Spans = clause.Spans,
            Content = clause.Content,
            Formulas = clause.Formulas,
            ValidFrom = clause.ValidFrom,
        };
}
