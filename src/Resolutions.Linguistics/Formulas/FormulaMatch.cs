namespace Resolutions.Linguistics.Formulas;

/// <summary>An entry of the formulary found among the words of a text.</summary>
/// <param name="Count">Of the words from its first to its last, those that it passes over among them.</param>
public readonly record struct FormulaMatch(FormulaEntry Entry, int Count);
