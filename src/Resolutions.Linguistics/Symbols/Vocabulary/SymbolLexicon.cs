using System.Collections.Frozen;
using Resolutions.Linguistics.Figures;
using Resolutions.Linguistics.Folding;
using Resolutions.Model;

namespace Resolutions.Linguistics.Symbols.Vocabulary;

/// <summary>The words that references are written with in a language, folded.</summary>
internal static class SymbolLexicon
{
    private const string Any = "und";
    private static readonly string[] Languages = ["fr", "en", "ar", Any];

    private static readonly FrozenDictionary<string, FrozenDictionary<string, SymbolWord>> ByLanguage =
        Languages.ToFrozenDictionary(language => language, Read, StringComparer.Ordinal);

    /// <summary>Of a language without words of its own only the marks.</summary>
    public static FrozenDictionary<string, SymbolWord> In(string language) =>
        ByLanguage.TryGetValue(LanguageTags.Primary(language), out var words) ? words : ByLanguage[Any];

    private static FrozenDictionary<string, SymbolWord> Read(string language)
    {
        var words = new Dictionary<string, SymbolWord>(StringComparer.Ordinal);
        foreach (var row in DataFile.Rows("symbol-words.tsv").Where(row => row[0] == language || row[0] == Any))
        {
            foreach (var written in row[2].Split(" | "))
            {
                var folded = FoldedText.Fold(written.TrimStart('+'));
                var forms = written.StartsWith('+') ? ArabicForms.Of(folded) : [(folded, false)];
                foreach (var (form, hasAnd) in forms)
                    Add(words, form, Enum.Parse<SymbolRole>(row[1]), hasAnd);
            }
        }
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, SymbolWord> words, string form, SymbolRole role, bool hasAnd)
    {
        if (!words.TryGetValue(form, out var word))
            words[form] = word = new();
        word.Role |= role;
        word.HasAnd |= hasAnd;
    }
}
