namespace Resolutions.Linguistics.Formulas.Inflections;

/// <summary>A form of a verb.</summary>
internal readonly record struct VerbForm(string Form, FormulaRole Role);
