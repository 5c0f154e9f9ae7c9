using System.Collections.Frozen;
using Resolutions.Linguistics.Folding;

namespace Resolutions.Linguistics.Stems;

/// <summary>Forms that no ending tells, each with the stem of the word that it belongs to: held, hold; détruisent, détruire.</summary>
internal sealed class IrregularForms
{
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _stems;

    private IrregularForms(Dictionary<string, string> stems) =>
        _stems = stems.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a table of words and their forms; with their accents or without.</summary>
    public static IrregularForms Read(string table, Func<string, string> stemOf)
    {
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in DataFile.Rows(table))
        {
            var stem = stemOf(row[0]);
            foreach (var form in row[1].Split(' '))
            {
                stems.TryAdd(form, stem);
                stems.TryAdd(FoldedText.Fold(form), stem);
            }
        }
        return new(stems);
    }

    /// <param name="word">In lower case.</param>
    public bool TryStem(ReadOnlySpan<char> word, out string stem) => _stems.TryGetValue(word, out stem!);
}
