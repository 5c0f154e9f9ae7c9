namespace Resolutions.Linguistics.Phrases;

/// <summary>Phrases, found in a text word by word whatever its case and accents; the longest wins.</summary>
public sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<(string[] Words, T Value)>> _byFirstWord = new(StringComparer.Ordinal);

    public void Add(string phrase, T value)
    {
        var words = Words.Of(phrase);
        if (words.Count == 0)
            return;
        var folded = Enumerable.Range(0, words.Count).Select(i => words[i]).ToArray();
        if (!_byFirstWord.TryGetValue(folded[0], out var entries))
            _byFirstWord[folded[0]] = entries = [];
        var at = entries.FindIndex(entry => entry.Words.Length < folded.Length);
        entries.Insert(at < 0 ? entries.Count : at, (folded, value));
    }

    /// <summary>The longest phrase that begins at a word. Arabic particles written together with the first word (و ف ب ل ك) may stand before it.</summary>
    public bool TryMatch(Words words, int index, out PhraseMatch<T> match)
    {
        foreach (var first in ArabicParticles.Readings(words[index]))
        {
            if (_byFirstWord.TryGetValue(first, out var entries))
            {
                foreach (var (phrase, value) in entries)
                {
                    if (!Follows(words, index, phrase))
                        continue;
                    match = new(value, index, phrase.Length);
                    return true;
                }
            }
        }
        match = default;
        return false;
    }

    /// <summary>Every phrase of the text, in order and without overlap.</summary>
    public IEnumerable<PhraseMatch<T>> Find(Words words)
    {
        var i = 0;
        while (i < words.Count)
        {
            if (TryMatch(words, i, out var match))
                yield return match;
            i += Math.Max(1, match.Count);
        }
    }

    private static bool Follows(Words words, int index, string[] phrase)
    {
        if (index + phrase.Length > words.Count)
            return false;
        for (var i = 1; i < phrase.Length; i++)
        {
            if (words[index + i] != phrase[i])
                return false;
        }
        return true;
    }
}
