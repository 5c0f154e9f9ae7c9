using Resolutions.Model;

namespace Resolutions.Web.Pages.Resolutions;

/// <summary>One group across the columns.</summary>
/// <param name="Group">Null for a clause that is in no group yet.</param>
/// <param name="Address">What most of its clauses are called, which names the row.</param>
/// <param name="Anchors">Every address that leads here, the row's own identifier first.</param>
/// <param name="Cells">One a column; empty where the language has no such clause.</param>
public sealed record Row(
    ClauseGroup? Group,
    string Address,
    IReadOnlyList<string> Anchors,
    IReadOnlyList<IReadOnlyList<ShownClause>> Cells
)
{
    /// <summary>Below this, the machine's score is worth a reader's notice.</summary>
    private const double LowScoreBelow = 0.5;

    public IEnumerable<ShownClause> Clauses => Cells.SelectMany(cell => cell);

    /// <summary>The kind of its first clause, which tells the part of the document it is in.</summary>
    public ClauseKind Kind => Clauses.First().Clause.Kind;

    /// <summary>The score where it is low and no editor has answered for the group.</summary>
    public double? LowScore =>
        Group is { State: GroupState.Automatic, Score: < LowScoreBelow and var score } ? score : null;

    /// <summary>Whether the address leads to another row, where more languages use it.</summary>
    public bool IsNamedElsewhere => !Anchors.Contains(Address);

    /// <summary>Clauses that are called otherwise in their own text than the row is.</summary>
    public IEnumerable<ShownClause> CalledOtherwise => Clauses.Where(shown => shown.Clause.Address != Address);
}
