using System.Collections.Frozen;
using Resolutions.Linguistics.Folding;
using Resolutions.Model;

namespace Resolutions.Linguistics.Languages;

/// <summary>
/// Words that say nothing of what a clause is about: articles, pronouns, prepositions, conjunctions, auxiliaries and what
/// links sentences. What turns a statement into its opposite or a wish into a duty is none of them, for a clause without it
/// says something else: not, no, without, shall, must, should, may, can; pas, non, sans, aucun, doit, faut, peut; لا, لم,
/// لن, ليس, غير, دون, يجب, ينبغي, يجوز. French ne is one, because it only goes with the negation.
/// </summary>
public static class StopWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> ByLanguage = Read();

    /// <param name="folded">A word after folding, with the letters that Arabic joins to it (وفي, لهذا, منها).</param>
    /// <param name="language">
    /// A BCP 47 tag. French, English and Arabic have lists; of other languages only the commonest words are known, if any.
    /// </param>
    public static bool Contains(string folded, string language) => Contains(folded.AsSpan(), language);

    /// <inheritdoc cref="Contains(string, string)"/>
    public static bool Contains(ReadOnlySpan<char> folded, string language) =>
        ByLanguage.TryGetValue(language.Length == 2 ? language : LanguageTags.Primary(language), out var words)
        && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded);

    private static FrozenDictionary<string, FrozenSet<string>> Read()
    {
        var lists = CommonWords
            .Latin.Concat(CommonWords.Arabic)
            .Concat(CommonWords.Cyrillic)
            .ToDictionary(language => language.Tag, language => language.Words.AsEnumerable(), StringComparer.Ordinal);
        lists["en"] = Words("stop-words-en.tsv");
        lists["fr"] = Words("stop-words-fr.tsv");
        lists["ar"] = ArabicStopWords.Cores.Keys;
        return lists.ToFrozenDictionary(
            list => list.Key,
            list => list.Value.Select(FoldedText.Fold).ToFrozenSet(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
    }

    // Lines: what the words are; the words.
    private static IEnumerable<string> Words(string table) => DataFile.Rows(table).SelectMany(row => row[1].Split(' '));
}
