namespace Resolutions.Linguistics.Formulas;

/// <summary>What may stand before a formula.</summary>
[Flags]
public enum LeadIns
{
    None = 0,
    Adverbs = 1,
    Conjunctions = 2,
    Subjects = 4,
    All = Adverbs | Conjunctions | Subjects,
}
