using Resolutions.Linguistics.Formulas.Inflections;
using Resolutions.Linguistics.Phrases;
using Resolutions.Model;

namespace Resolutions.Linguistics.Formulas;

/// <summary>
/// The formulas of a language, from <c>formulas-fr.tsv</c> and the like. Lines: illocution or -, role or <c>verb</c>, phrase.
/// In a phrase <c>(a|b|)</c> are alternatives, <c>{verb|verb}</c> stands for all forms of a verb, which with <c>verb</c>
/// tell the role, <c>[word]</c> for all that a word agrees or is joined with.
/// </summary>
public sealed class Formulary
{
    private const string RoleByForm = "verb";

    private static readonly Dictionary<string, Lazy<Formulary>> Known = new(StringComparer.Ordinal)
    {
        ["fr"] = new(() => new("fr", new FrenchInflection())),
        ["en"] = new(() => new("en", new EnglishInflection())),
        ["ar"] = new(() => new("ar", new ArabicInflection())),
    };

    private readonly FormulaTree _tree = new();

    private Formulary(string language, Inflection inflection)
    {
        var rows = DataFile.Rows($"formulas-{language}.tsv").ToList();
        // What a row spells out goes before what a verb's forms give.
        Entries =
        [
            .. rows.Where(row => !row[2].Contains('{', StringComparison.Ordinal))
                .Concat(rows.Where(row => row[2].Contains('{', StringComparison.Ordinal)))
                .SelectMany(row => EntriesOf(row, inflection)),
        ];
        foreach (var entry in Entries)
            _tree.Add(entry);
    }

    /// <summary>Every phrase in every form.</summary>
    public IReadOnlyList<FormulaEntry> Entries { get; }

    /// <summary>Of the language of a BCP 47 tag; null where there is none.</summary>
    public static Formulary? Of(string language) => Known.GetValueOrDefault(LanguageTags.Primary(language))?.Value;

    /// <summary>The entries that begin at a word, the longest first.</summary>
    public IEnumerable<FormulaMatch> At(Words words, int index) => _tree.At(words, index);

    private static IEnumerable<FormulaEntry> EntriesOf(string[] row, Inflection inflection)
    {
        Illocution? illocution = row[0] == "-" ? null : Illocutions.Parse(row[0]);
        FormulaRole? role = row[1] == RoleByForm ? null : Enum.Parse<FormulaRole>(row[1], ignoreCase: true);
        return PhrasePattern
            .Expand(row[2], inflection)
            .Select(form => new FormulaEntry(form.Phrase, illocution, role ?? form.Role));
    }
}
