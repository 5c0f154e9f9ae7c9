using Resolutions.Aligning.Clues;
using Resolutions.Aligning.Pairs;

namespace Resolutions.Aligning.Scoring;

/// <summary>A sort of clue: what an editor is told, where it is found, and how far it is trusted before any text is seen.</summary>
/// <param name="Code">Of evidence for a bead; its arguments are the clues shared.</param>
/// <param name="MissingCode">Of evidence against it; its arguments are the clues of one side alone.</param>
/// <param name="Trust">The probability that a clue on one side has its like on the other, given that both texts have it somewhere.</param>
internal sealed record ClueSort(
    string Code,
    string MissingCode,
    double Trust,
    Func<ClauseClues, IReadOnlyList<Clue>> In
)
{
    private const double Confidence = 20;

    public static readonly ClueSort Numbers = new(
        EvidenceCodes.SameNumber,
        EvidenceCodes.OtherNumber,
        0.9,
        clause => clause.Numbers
    );
    public static readonly ClueSort Dates = new(
        EvidenceCodes.SameDate,
        EvidenceCodes.OtherDate,
        0.9,
        clause => clause.Dates
    );
    public static readonly ClueSort Symbols = new(
        EvidenceCodes.SameSymbol,
        EvidenceCodes.OtherSymbol,
        0.9,
        clause => clause.Symbols
    );
    public static readonly ClueSort Names = new(
        EvidenceCodes.SameName,
        EvidenceCodes.OtherName,
        0.4,
        clause => clause.Names
    );
    public static readonly ClueSort Words = new(
        EvidenceCodes.SameWord,
        EvidenceCodes.OtherWord,
        0.5,
        clause => clause.Words
    );

    public static readonly ClueSort[] All = [Numbers, Dates, Symbols, Names, Words];

    /// <summary>The trust that a first alignment shows to be due, held back by what is expected.</summary>
    public double Learn(double shared, double all) =>
        Math.Clamp((shared + Confidence * Trust) / (all + Confidence), 0.05, 0.97);

    /// <summary>Numbers for the clues that both texts have: one that a text never has tells nothing of its clauses.</summary>
    public Dictionary<string, int> SharedKeys(PairClauses pair)
    {
        var right = Keys(pair.Right).ToHashSet(StringComparer.Ordinal);
        var shared = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in Keys(pair.Left).Where(right.Contains))
            shared.TryAdd(key, shared.Count);
        return shared;
    }

    private IEnumerable<string> Keys(IReadOnlyList<ClauseClues> clauses) =>
        clauses.SelectMany(clause => In(clause)).Select(clue => clue.Key);
}
