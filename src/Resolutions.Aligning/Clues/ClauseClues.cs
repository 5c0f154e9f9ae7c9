using System.Globalization;
using Resolutions.Linguistics.Dates;
using Resolutions.Linguistics.Formulas;
using Resolutions.Linguistics.Numbers;
using Resolutions.Linguistics.Tokens;
using Resolutions.Model;

namespace Resolutions.Aligning.Clues;

/// <summary>All that a clause offers for finding its counterpart.</summary>
/// <param name="Index">Its position in its text.</param>
/// <param name="Length">Letters and digits, so that spacing and punctuation do not count.</param>
/// <param name="Label">What its label says in any script; null where it has none.</param>
/// <param name="Formula">What the words that it opens with do.</param>
/// <param name="Amounts">Its numbers save the ordinals, which mostly name a session that others of its time name too.</param>
internal sealed record ClauseClues(
    int Index,
    AlignableClause Clause,
    double Length,
    string? Label,
    Illocution? Formula,
    IReadOnlyList<Clue> Numbers,
    IReadOnlyList<Clue> Amounts,
    IReadOnlyList<Clue> Dates,
    IReadOnlyList<Clue> Symbols,
    IReadOnlyList<Clue> Names,
    IReadOnlyList<Clue> Words
)
{
    public ClauseKind? Kind => Clause.Kind;

    public string? Address => Clause.Address;

    public static IReadOnlyList<ClauseClues> Of(AlignableText text) =>
        [
            .. text
                .Clauses.Zip(LabelReading.Read(text.Clauses))
                .Select((clause, index) => Of(clause.First, clause.Second, index, text.Language)),
        ];

    private static ClauseClues Of(AlignableClause clause, (string? Label, Span Span) label, int index, string language)
    {
        var content = clause.Content;
        var dates = DateFinding.Find(content, language);
        var symbols = SymbolClues.Find(content, language);
        var taken = dates.Select(date => date.Span).Append(label.Span).ToList();
        var numbers = NumberFinding
            .Find(content, language)
            .Where(number => !IsFirst(number) && !taken.Exists(span => span.Overlaps(number.Span)))
            .ToList();
        var tokens = TokenFinding.Find(content, language);
        return new(
            index,
            clause,
            content.Count(char.IsLetterOrDigit),
            label.Label,
            FormulaFinding.AtHead(content, language)?.Illocution,
            Distinct(numbers.Select(NumberClue)),
            Distinct(numbers.Where(number => number.Kind != NumberKind.Ordinal).Select(NumberClue)),
            Distinct(dates.SelectMany(date => DateClues(date.Date))),
            symbols,
            Distinct(NameClues.Of(tokens.Where(token => !taken.Exists(span => span.Overlaps(token.Span))), content)),
            Distinct(WordClues.Of(tokens, content))
        );
    }

    // First is said of much that is in no row (early, prior, foremost), and put otherwise in another language.
    private static bool IsFirst(FoundNumber number) => number is { Kind: NumberKind.Ordinal, Value: 1 };

    private static Clue NumberClue(FoundNumber number)
    {
        var value = number.Value.ToString("0.############", CultureInfo.InvariantCulture);
        return new(value, value);
    }

    // A date may be given in full in one language and without its year or day in another.
    private static IEnumerable<Clue> DateClues(PartialDate date)
    {
        if (date.Day is not null)
            yield return new((date with { Year = null }).ToString(), date.ToString());
        if (date.Year is not null)
            yield return new((date with { Day = null }).ToString(), date.ToString());
    }

    private static List<Clue> Distinct(IEnumerable<Clue> clues) =>
        [.. clues.DistinctBy(clue => clue.Key, StringComparer.Ordinal)];
}
