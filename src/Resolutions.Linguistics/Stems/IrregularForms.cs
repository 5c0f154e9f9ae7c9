using System.Collections.Frozen;
using Resolutions.Linguistics.Folding;
using Resolutions.Linguistics.Languages;

namespace Resolutions.Linguistics.Stems;

/// <summary>
/// Forms that no ending tells, each with the stem of the word that it belongs to: held, hold; détruisent, détruire. And
/// words that endings tell wrongly, with a stem of their own: important, which is no import; fonds, which is no fond.
/// </summary>
internal sealed class IrregularForms
{
    private const char OwnStem = '=';

    // sur is not sûr, nor mais maïs.
    private const int LeastBare = 4;

    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _stems;

    private IrregularForms(Dictionary<string, string> stems) =>
        _stems = stems.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a table of words and their forms; these with their accents or without.</summary>
    public static IrregularForms Read(string language, Func<string, string> stemOf)
    {
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in DataFile.Rows($"irregular-{language}.tsv"))
        {
            var isOwn = row[0][0] == OwnStem;
            var stem = isOwn ? row[0][1..] : stemOf(row[0]);
            foreach (var form in row[1].Split(' '))
            {
                stems[form] = stem;
                if (!isOwn || (form.Length >= LeastBare && !StopWords.Contains(FoldedText.Fold(form), language)))
                    stems.TryAdd(FoldedText.Fold(form), stem);
            }
        }
        return new(stems);
    }

    /// <param name="word">In lower case.</param>
    public bool TryStem(ReadOnlySpan<char> word, out string stem) => _stems.TryGetValue(word, out stem!);
}
