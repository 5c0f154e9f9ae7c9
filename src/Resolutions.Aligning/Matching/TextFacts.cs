using Resolutions.Aligning.Clues;
using Resolutions.Linguistics.Dates;
using Resolutions.Model;

namespace Resolutions.Aligning.Matching;

/// <summary>What a text states that every version of it must state.</summary>
internal sealed record TextFacts(
    string Language,
    IReadOnlyList<ClauseClues> Clauses,
    IReadOnlyList<PartialDate> Dates,
    IReadOnlySet<string> Numbers,
    IReadOnlySet<string> Symbols,
    IReadOnlyDictionary<string, string> Names
)
{
    /// <summary>Whether capitals tell its names from its other words.</summary>
    public bool HasCapitals => LanguageTags.Direction(Language) == "ltr";

    public static TextFacts Of(AlignableText text)
    {
        var clauses = ClauseClues.Of(text);
        return new(
            text.Language,
            clauses,
            [
                .. text
                    .Clauses.SelectMany(clause => DateFinding.Find(clause.Content, text.Language))
                    .Select(found => found.Date)
                    .Distinct()
                    .Order(),
            ],
            Keys(clauses.SelectMany(clause => clause.Numbers)),
            Keys(clauses.SelectMany(clause => clause.Symbols)),
            clauses
                .SelectMany(clause => clause.Names)
                .DistinctBy(name => name.Key, StringComparer.Ordinal)
                .ToDictionary(name => name.Key, name => name.Surface, StringComparer.Ordinal)
        );
    }

    private static SortedSet<string> Keys(IEnumerable<Clue> clues) =>
        new(clues.Select(clue => clue.Key), StringComparer.Ordinal);
}
