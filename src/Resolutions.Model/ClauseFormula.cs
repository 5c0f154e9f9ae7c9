namespace Resolutions.Model;

/// <summary>A formula of a clause, with what the issuer does in saying it.</summary>
/// <param name="Span">Of the extraction, without label; of the parent's where it is inherited.</param>
/// <param name="IsInherited">Whether it is the parent's, because the clause has none of its own.</param>
public sealed record ClauseFormula(Illocution Illocution, Span Span, bool IsInherited = false);
