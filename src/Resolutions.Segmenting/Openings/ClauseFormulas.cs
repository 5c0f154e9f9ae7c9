using Resolutions.Linguistics.Formulas;
using Resolutions.Model;
using Resolutions.Segmenting.Cutting;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Openings;

/// <summary>The formulas of each clause of a text: its own, in order, or its parent's.</summary>
internal static class ClauseFormulas
{
    /// <param name="clauses">In document order; a parent comes before its children.</param>
    public static List<IReadOnlyList<ClauseFormula>> Of(Draft draft, List<Piece> clauses)
    {
        var formulas = new List<IReadOnlyList<ClauseFormula>>();
        var byPiece = new Dictionary<Piece, List<ClauseFormula>>();
        Piece? enacting = null;
        foreach (var clause in clauses)
        {
            if (clause.Kind == ClauseKind.Enacting)
                enacting = clause;
            var above =
                clause.Parent is { } parent ? byPiece.GetValueOrDefault(parent) ?? []
                : clause.Kind == ClauseKind.Operative && enacting is not null ? byPiece[enacting]
                : [];
            List<ClauseFormula> own = Carries(clause) ? Own(draft, clause, above) : [];
            if (own.Count == 0 && clause.Parent is not null && Carries(clause))
                own = [.. above.Select(formula => formula with { IsInherited = true })];
            byPiece[clause] = own;
            formulas.Add(own);
        }
        return formulas;
    }

    private static bool Carries(Piece clause) =>
        clause.Kind is ClauseKind.Preambular or ClauseKind.Operative or ClauseKind.Paragraph or ClauseKind.Enacting;

    private static List<ClauseFormula> Own(Draft draft, Piece clause, List<ClauseFormula> above)
    {
        var heads = new List<FoundOpening>();
        if (Head(draft, clause, above) is { } head)
            heads.AddRange([head, .. FurtherFormulas.After(draft, clause, head)]);
        var origins = clause.Origins;
        return
        [
            .. heads
                .Where(found => found.Illocution is not null)
                .Select(found => new ClauseFormula(found.Illocution!.Value, SpanOf(clause, origins, found))),
        ];
    }

    /// <summary>To invite, دعوة: a verb without a subject is a formula only where the clause above decides it.</summary>
    private static FoundOpening? Head(Draft draft, Piece clause, List<ClauseFormula> above)
    {
        var found = SpokenOpenings.Read(draft, clause);
        return found?.Role != FormulaRole.Nominal || above.Any(formula => Acts.Enacts(formula.Illocution))
            ? found
            : null;
    }

    private static Span SpanOf(Piece clause, IReadOnlyList<int> origins, FoundOpening found)
    {
        var offset = clause.Content.Length - clause.Body.Length;
        var first = found.HasSubject ? found.Formula : found.Start;
        var start = clause.Words.SpanOf(first).Start + offset;
        var end = clause.Words.SpanOf(found.End - 1).End + offset;
        return new(origins[start], origins[end - 1] + 1);
    }
}
