using Resolutions.Linguistics.Phrases;

namespace Resolutions.Linguistics.Formulas;

/// <summary>Reads what words open with, lead-ins passed over.</summary>
public static class OpeningReading
{
    // Le Conseil, gravement et profondément préoccupé
    private const int MostLeadIns = 5;

    /// <returns>Null where there is no formula and nothing that makes a recital.</returns>
    public static FoundOpening? Read(Formulary formulary, Words words, int index, LeadIns allowed) =>
        Read(formulary, words, index, allowed, MostLeadIns);

    private static FoundOpening? Read(Formulary formulary, Words words, int index, LeadIns allowed, int left)
    {
        if (index >= words.Count)
            return null;
        foreach (var (entry, count) in formulary.At(words, index))
        {
            var after = index + count;
            if (entry.Illocution is not null || entry.Role is <= FormulaRole.Reported)
                return new(entry.Illocution, entry.Role, index, index, after);
            var isRecital = entry.Role == FormulaRole.Recital;
            if (left == 0 || !(isRecital || allowed.HasFlag(LeadInOf(entry.Role))) || entry.Role == FormulaRole.Filler)
                continue;
            var next = Read(formulary, words, after, allowed, left - 1);
            if (isRecital)
                return new(next?.Illocution, FormulaRole.Preambular, index, next?.Formula ?? index, next?.End ?? after);
            if (next is { } opening)
            {
                var hasSubject = opening.HasSubject || entry.Role == FormulaRole.Subject;
                return opening with { Start = index, HasSubject = hasSubject };
            }
        }
        return null;
    }

    private static LeadIns LeadInOf(FormulaRole role) =>
        role switch
        {
            FormulaRole.Adverb => LeadIns.Adverbs,
            FormulaRole.Conjunction => LeadIns.Conjunctions,
            FormulaRole.Subject => LeadIns.Subjects,
            _ => LeadIns.None,
        };
}
