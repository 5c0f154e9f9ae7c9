using System.Collections.Frozen;
using Resolutions.Linguistics.Folding;

namespace Resolutions.Linguistics.Languages;

/// <summary>Arabic stop words in all the forms in which they stand joined to particles and pronouns: في, وفي, فيها, لهذا, بأنه.</summary>
internal static class ArabicStopWords
{
    private static readonly string[] Conjunctions = ["", "و", "ف"];
    private static readonly string[] Pronouns = ["ه", "ها", "هم", "هن", "هما", "نا", "كم"];

    // Words of their own that look so: understanding, illusion, one, mechanism, province, actual, astronomical, FAO, dismantling.
    private static readonly string[] Others = [.. "فهم وهم واحد اليه واليه ولايه ولاي فعلي فلكي فاو فك".Split(' ')];

    /// <summary>By the folded form, the word without what is joined to it.</summary>
    public static FrozenDictionary<string, string> Cores { get; } = Read();

    // Lines: what the words are; the letters that may stand before them, and whether a pronoun may follow (- for none); the words.
    private static FrozenDictionary<string, string> Read()
    {
        var cores = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in DataFile.Rows("stop-words-ar.tsv"))
        {
            string[] letters = row[1] == "-" ? [""] : ["", .. row[1].Split(' ')];
            string[] pronouns = row[2] == "-" ? [""] : ["", .. Pronouns];
            foreach (var word in row[3].Split(' ').Select(FoldedText.Fold))
            {
                cores[word] = word;
                foreach (var form in Forms(word, letters, pronouns))
                    cores.TryAdd(form, word);
            }
        }
        foreach (var other in Others)
            cores.Remove(other);
        return cores.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Forms(string word, string[] letters, string[] pronouns) =>
        from conjunction in Conjunctions
        from letter in letters
        from pronoun in pronouns
        select $"{conjunction}{letter}{word}{pronoun}";
}
