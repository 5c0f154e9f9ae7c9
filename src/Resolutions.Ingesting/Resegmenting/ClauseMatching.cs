using Resolutions.Ingesting.Comparing;
using Resolutions.Ingesting.Storing;
using Resolutions.Model;
using Resolutions.Model.Operations;

namespace Resolutions.Ingesting.Resegmenting;

/// <summary>Tells which clauses of a text come out the same when it is cut again.</summary>
/// <param name="Clauses">All that the text has from now on, in order: old rows where they stay, new ones elsewhere.</param>
internal sealed record ClauseMatching(
    IReadOnlyList<Clause> Clauses,
    IReadOnlyList<Clause> Closed,
    IReadOnlyList<Clause> Opened,
    IReadOnlyList<ChangedFormulas> Formulas,
    Successors Successors
)
{
    // The share of common words from which a clause is taken for another reworded.
    private const double Reworded = 0.5;

    /// <param name="before">In order.</param>
    /// <param name="after">As cut anew, in order, a parent before its children.</param>
    public static ClauseMatching Match(IReadOnlyList<Clause> before, IReadOnlyList<Clause> after)
    {
        var byAddress = before.ToDictionary(clause => clause.Address, StringComparer.Ordinal);
        var stays = new Dictionary<Guid, Clause>();
        var last = double.NegativeInfinity;
        foreach (var clause in after)
        {
            // One that now stands before another that stays cannot keep its place, and so not its identity.
            if (
                byAddress.TryGetValue(clause.Address, out var old)
                && IsSame(old, clause)
                && old.ParentId == (clause.ParentId is { } parent ? stays.GetValueOrDefault(parent)?.Id : null)
                && old.Ordinal > last
            )
                (stays[clause.Id], last) = (old, old.Ordinal);
        }
        var clauses = OrdinalFitting.Fit(after, stays);
        var kept = stays.Values.ToHashSet();
        var closed = before.Where(clause => !kept.Contains(clause)).ToList();
        var opened = clauses.Where(clause => !kept.Contains(clause)).ToList();
        return new(clauses, closed, opened, [.. FormulasOf(after, stays)], SuccessorsOf(closed, opened, clauses));
    }

    private static bool IsSame(Clause old, Clause cut) =>
        old.Kind == cut.Kind
        && old.Label == cut.Label
        && old.Speaker == cut.Speaker
        && old.Language == cut.Language
        && old.Content == cut.Content
        && old.ParentId is null == cut.ParentId is null
        && old.Spans.SequenceEqual(cut.Spans);

    private static IEnumerable<ChangedFormulas> FormulasOf(
        IReadOnlyList<Clause> after,
        Dictionary<Guid, Clause> stays
    ) =>
        after
            .Where(clause => stays.TryGetValue(clause.Id, out var old) && !old.Formulas.SequenceEqual(clause.Formulas))
            .Select(clause => new ChangedFormulas(stays[clause.Id].Id, stays[clause.Id].Formulas, clause.Formulas));

    private static Successors SuccessorsOf(List<Clause> closed, List<Clause> opened, IReadOnlyList<Clause> all)
    {
        var waiting = opened
            .Select(clause => (clause.Id, new ComparedClause(clause).Folded))
            .GroupBy(pair => pair.Folded, pair => pair.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<Guid>(group), StringComparer.Ordinal);
        var same = new Dictionary<Guid, Guid>();
        foreach (var clause in closed)
        {
            if (waiting.TryGetValue(new ComparedClause(clause).Folded, out var ids) && ids.TryDequeue(out var id))
                same[clause.Id] = id;
        }
        var words = all.Select(clause => new ComparedClause(clause)).ToList();
        var reworded = closed
            .Where(clause => !same.ContainsKey(clause.Id))
            .Where(clause =>
                words.Exists(other =>
                    other.Clause.Spans.Any(span => clause.Spans.Any(span.Overlaps))
                    || other.Likeness(new ComparedClause(clause)) >= Reworded
                )
            );
        return new(same, reworded.Select(clause => clause.Id).ToHashSet());
    }
}
