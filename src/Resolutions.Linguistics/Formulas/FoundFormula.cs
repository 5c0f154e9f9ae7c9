using Resolutions.Model;

namespace Resolutions.Linguistics.Formulas;

/// <summary>A formula and where it stands.</summary>
/// <param name="Span">Of the formula with the adverbs and conjunctions before it, without label.</param>
public readonly record struct FoundFormula(Illocution Illocution, Span Span);
