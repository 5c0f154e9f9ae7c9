using System.Text;
using Resolutions.Linguistics.Folding;

namespace Resolutions.Linguistics.Names;

/// <summary>Reads the letters of a word as sounds, by graphemes.tsv; the longest grapheme wins.</summary>
internal static class Graphemes
{
    private static readonly List<Sound> Known = [];

    // By first letter; longer graphemes first, and those that tell where they stand.
    private static readonly Grapheme[][] ByFirst = Read();

    /// <summary>Their numbers are what <see cref="Append"/> gives.</summary>
    public static IReadOnlyList<Sound> Sounds => Known;

    /// <param name="letters">As <see cref="LettersOf"/> gives them.</param>
    /// <param name="sounds">Receives numbers of <see cref="Sounds"/>; the same sound twice on end counts once.</param>
    public static void Append(ReadOnlySpan<char> letters, List<byte> sounds)
    {
        var from = sounds.Count;
        var i = 0;
        while (i < letters.Length)
        {
            var length = 1;
            foreach (var grapheme in From(letters[i]))
            {
                if (!grapheme.Begins(letters[i..], i == 0))
                    continue;
                foreach (var sound in grapheme.Sounds)
                {
                    if (sounds.Count == from || sounds[^1] != sound)
                        sounds.Add(sound);
                }
                length = grapheme.Letters.Length;
                break;
            }
            i += length;
        }
    }

    /// <summary>The letters as graphemes have them; one with a mark that none has is read without it, and what is no letter is left out.</summary>
    /// <param name="word">As <see cref="Tokens.Token.Word"/> gives it: lower case, accents kept.</param>
    public static string LettersOf(string word)
    {
        var at = 0;
        while (at < word.Length && From(word[at]).Length > 0)
            at++;
        if (at == word.Length)
            return word;
        var letters = new StringBuilder(word, 0, at, word.Length);
        foreach (var c in word.AsSpan(at))
        {
            if (From(c).Length > 0)
                letters.Append(c);
            else if (!char.IsSurrogate(c))
                letters.Append(FoldedText.Fold(c.ToString()));
        }
        return letters.ToString();
    }

    private static Grapheme[] From(char letter) => letter < ByFirst.Length ? ByFirst[letter] : [];

    private static Grapheme[][] Read()
    {
        var numbers = new Dictionary<string, byte>(StringComparer.Ordinal);
        var graphemes = DataFile
            .Rows("graphemes.tsv")
            .Select(row => new Grapheme(row[0], row[1], [.. row[2].Split(' ').Select(Number)]))
            .OrderByDescending(grapheme => grapheme.Letters.Length)
            .ThenByDescending(grapheme => grapheme.Where.Length)
            .ToLookup(grapheme => grapheme.Letters[0]);
        var byFirst = new Grapheme[graphemes.Max(group => group.Key) + 1][];
        for (var letter = 0; letter < byFirst.Length; letter++)
            byFirst[letter] = [.. graphemes[(char)letter]];
        return byFirst;

        byte Number(string sound)
        {
            if (!numbers.TryGetValue(sound, out var number))
            {
                numbers[sound] = number = checked((byte)Known.Count);
                Known.Add(Sound.Of(sound));
            }
            return number;
        }
    }
}
