using System.Collections.Frozen;
using System.Globalization;
using Resolutions.Linguistics.Folding;
using Resolutions.Model;

namespace Resolutions.Linguistics.Numbers.Vocabulary;

/// <summary>
/// The number words of a language, folded. Lines of <c>number-words-*.tsv</c>: word, slot, value, traits between spaces; of
/// <c>number-idioms-*.tsv</c>: a phrase that only looks like a number, in Arabic without the article of its first word.
/// </summary>
internal sealed class NumberLexicon
{
    private static readonly FrozenDictionary<string, NumberLexicon> Known = new[]
    {
        "ar",
        "en",
        "fr",
    }.ToFrozenDictionary(language => language, language => new NumberLexicon(language), StringComparer.Ordinal);

    private readonly FrozenDictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> _words;

    private NumberLexicon(string language)
    {
        Language = language;
        var words = DataFile
            .Rows($"number-words-{language}.tsv")
            .ToDictionary(row => FoldedText.Fold(row[0]), WordOf, StringComparer.Ordinal);
        foreach (
            var idiom in DataFile
                .Rows($"number-idioms-{language}.tsv")
                .Select(row => FoldedText.Fold(row[0]).Split(' '))
        )
        {
            var first = words.GetValueOrDefault(idiom[0], new(NumberSlot.None, 0, NumberTraits.None, []));
            words[idiom[0]] = first with { Idioms = [.. first.Idioms, idiom[1..]] };
        }
        _words = words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public string Language { get; }

    /// <param name="language">A BCP 47 tag.</param>
    /// <returns>Null where only figures are read.</returns>
    public static NumberLexicon? In(string language) => Known.GetValueOrDefault(LanguageTags.Primary(language));

    public NumberWord? Find(ReadOnlySpan<char> folded) => _words.TryGetValue(folded, out var word) ? word : null;

    private static NumberWord WordOf(string[] row) =>
        new(
            row[1].Length == 0 ? NumberSlot.None : Enum.Parse<NumberSlot>(row[1], ignoreCase: true),
            row[2].Length == 0 ? 0 : decimal.Parse(row[2], CultureInfo.InvariantCulture),
            row[3]
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Aggregate(NumberTraits.None, (all, one) => all | Enum.Parse<NumberTraits>(one, ignoreCase: true)),
            []
        );
}
