using Resolutions.Model;

namespace Resolutions.Linguistics.Formulas;

/// <summary>A phrase of the formulary, in the form in which it stands in a text.</summary>
/// <param name="Illocution">Null where the phrase is no formula but may stand beside one, or only tells the role: Expressing.</param>
public sealed record FormulaEntry(string Phrase, Illocution? Illocution, FormulaRole Role);
