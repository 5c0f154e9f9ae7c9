using System.Collections.Frozen;

namespace Resolutions.Linguistics.Stems;

/// <summary>Endings and what each stands for, found by the last letter, longest first.</summary>
internal sealed class SuffixTable<T>
{
    private readonly FrozenDictionary<char, (string Ending, T Value)[]> _byLastLetter;

    /// <param name="rows">Endings with blanks between them, and what they stand for.</param>
    public SuffixTable(params ReadOnlySpan<(string Endings, T Value)> rows)
    {
        var entries = new List<(string Ending, T Value)>();
        foreach (var (endings, value) in rows)
            entries.AddRange(endings.Split(' ').Select(ending => (ending, value)));
        _byLastLetter = entries
            .GroupBy(entry => entry.Ending[^1])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(e => e.Ending.Length).ToArray());
    }

    /// <summary>The longest of the endings that a word has.</summary>
    public bool TryFind(ReadOnlySpan<char> word, out int length, out T value)
    {
        if (word.Length > 0 && _byLastLetter.TryGetValue(word[^1], out var entries))
        {
            foreach (var entry in entries)
            {
                if (!word.EndsWith(entry.Ending, StringComparison.Ordinal))
                    continue;
                (length, value) = (entry.Ending.Length, entry.Value);
                return true;
            }
        }
        (length, value) = (0, default!);
        return false;
    }
}
