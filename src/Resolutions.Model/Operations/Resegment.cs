namespace Resolutions.Model.Operations;

/// <summary>A text is cut again: clauses and furniture that come out the same stay, others end and begin.</summary>
/// <param name="ResolutionBefore">What the resolution said that took it from the text.</param>
/// <param name="Formulas">Of clauses that stay and are understood otherwise.</param>
/// <param name="Carried">What became of confirmed groups that held clauses which end.</param>
public sealed record Resegment(
    Guid TextId,
    TextFacts Before,
    TextFacts After,
    ResolutionFacts ResolutionBefore,
    ResolutionFacts ResolutionAfter,
    IReadOnlyList<Guid> ClosedClauses,
    IReadOnlyList<Guid> OpenedClauses,
    IReadOnlyList<Guid> ClosedFurniture,
    IReadOnlyList<Guid> OpenedFurniture,
    IReadOnlyList<ChangedFormulas> Formulas,
    IReadOnlyList<CarriedGroup> Carried
) : Operation;
