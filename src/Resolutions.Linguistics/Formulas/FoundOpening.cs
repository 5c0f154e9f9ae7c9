using Resolutions.Model;

namespace Resolutions.Linguistics.Formulas;

/// <summary>What words open with.</summary>
/// <param name="Illocution">Null where a recital opens with no known formula: وإذ and a verb of which nothing is known.</param>
/// <param name="Start">The first of the words, that of an adverb or of who speaks included.</param>
/// <param name="Formula">The first word of the formula itself.</param>
/// <param name="End">After the last word.</param>
/// <param name="HasSubject">Whether it says who speaks: the Council decides.</param>
public readonly record struct FoundOpening(
    Illocution? Illocution,
    FormulaRole Role,
    int Start,
    int Formula,
    int End,
    bool HasSubject = false
);
