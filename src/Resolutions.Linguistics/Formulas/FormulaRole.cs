namespace Resolutions.Linguistics.Formulas;

/// <summary>What a phrase of the formulary tells of the clause that it opens.</summary>
public enum FormulaRole
{
    /// <summary>Opens a recital: Recalling, Préoccupée, إيمانا منه.</summary>
    Preambular,

    /// <summary>Opens what a body resolves: Decides, Prions, تدعو.</summary>
    Operative,

    /// <summary>Opens what a body is reported to have resolved: has decided, ont exhorté, أدان.</summary>
    Reported,

    /// <summary>Opens either, or may be a noun: In view of, Support, طلب.</summary>
    Either,

    /// <summary>A verb without a subject, which opens a clause only under one that decides: to invite, prier, دعوة.</summary>
    Nominal,

    /// <summary>No formula: makes a recital of whatever follows: إذ, بعد أن, tout en.</summary>
    Recital,

    /// <summary>No formula: may stand before one and inside one: also, profondément, من جديد.</summary>
    Adverb,

    /// <summary>No formula: joins one to the words before it: and, et, و.</summary>
    Conjunction,

    /// <summary>No formula: who speaks: the Council, nous, إن المؤتمر.</summary>
    Subject,

    /// <summary>No formula: may stand inside one: sa vive, its deep, بالغ.</summary>
    Filler,
}
