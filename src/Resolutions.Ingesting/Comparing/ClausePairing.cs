using Resolutions.Model;

namespace Resolutions.Ingesting.Comparing;

/// <summary>Pairs the clauses of two texts of one language: first those that say the same, then by address, then by likeness.</summary>
internal sealed class ClausePairing
{
    // The share of common words from which a clause at the same address is the same one reworded; elsewhere it takes more.
    private const double SameAddress = 0.3;
    private const double Elsewhere = 0.6;

    private readonly List<ComparedClause> before;
    private readonly List<ComparedClause> after;
    private readonly Dictionary<ComparedClause, ComparedClause> pairs = [];

    private ClausePairing(IReadOnlyList<Clause> before, IReadOnlyList<Clause> after)
    {
        this.before = [.. before.Select(clause => new ComparedClause(clause))];
        this.after = [.. after.Select(clause => new ComparedClause(clause))];
    }

    /// <returns>What differs; a clause that has another label or place and says the same is none of it.</returns>
    public static IReadOnlyList<ClauseChange> Compare(IReadOnlyList<Clause> before, IReadOnlyList<Clause> after)
    {
        var pairing = new ClausePairing(before, after);
        pairing.PairEqual();
        pairing.PairLike(SameAddress, (one, other) => one.Clause.Address == other.Clause.Address);
        pairing.PairLike(Elsewhere, (one, other) => one.Clause.Kind == other.Clause.Kind);
        return [.. pairing.Changes()];
    }

    private void PairEqual()
    {
        var waiting = before
            .GroupBy(clause => clause.Folded, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<ComparedClause>(group), StringComparer.Ordinal);
        foreach (var clause in after)
        {
            if (waiting.TryGetValue(clause.Folded, out var same) && same.TryDequeue(out var match))
                pairs[clause] = match;
        }
    }

    private void PairLike(double least, Func<ComparedClause, ComparedClause, bool> may)
    {
        var taken = pairs.Values.ToHashSet();
        var open = before.Where(clause => !taken.Contains(clause)).ToList();
        foreach (var clause in after.Where(clause => !pairs.ContainsKey(clause)))
        {
            var best = open.Where(other => may(clause, other))
                .Select(other => (Other: other, Likeness: clause.Likeness(other)))
                .Where(pair => pair.Likeness >= least)
                .OrderByDescending(pair => pair.Likeness)
                .Select(pair => pair.Other)
                .FirstOrDefault();
            if (best is null)
                continue;
            pairs[clause] = best;
            open.Remove(best);
        }
    }

    private IEnumerable<ClauseChange> Changes()
    {
        foreach (var clause in after)
        {
            if (!pairs.TryGetValue(clause, out var other))
                yield return new(ChangeKind.Added, clause.Clause.Address, "", clause.Words);
            else if (clause.Differs(other))
                yield return new(ChangeKind.Changed, clause.Clause.Address, other.Words, clause.Words);
        }
        var kept = pairs.Values.ToHashSet();
        foreach (var clause in before.Where(clause => !kept.Contains(clause)))
            yield return new(ChangeKind.Removed, clause.Clause.Address, clause.Words, "");
    }
}
