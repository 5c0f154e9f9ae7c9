namespace Resolutions.Model.Operations;

/// <summary>The formulas of one clause, before and after.</summary>
public sealed record ChangedFormulas(
    Guid ClauseId,
    IReadOnlyList<ClauseFormula> Before,
    IReadOnlyList<ClauseFormula> After
);
