namespace Resolutions.Linguistics.Names;

/// <summary>
/// Keys by which a table finds the few names that may sound like one: its consonants in classes that hardly any writer of
/// another language leaves, in the manner of Soundex. Two names that sound alike nearly always have a key in common.
/// </summary>
public static class NameKeys
{
    // Consonants that one language writes for another's, one class in three bits.
    private static readonly string[] Classes = ["pb", "fv", "tdTD", "szSCc", "kgqGxJZ", "l", "r", "mn"];

    private const int Bits = 3;

    // As many classes as a key has room for, below a bit that tells how many there are.
    private const int Most = 10;

    // A letter of two classes (ch: sh, k) makes two keys of one.
    private const int MostKeys = 6;

    // None for what may be silent or a vowel.
    private static readonly int[][] ClassesOf = [.. Graphemes.Sounds.Select(Read)];

    /// <summary>The keys of a name, the usual one first; none where it has no consonant.</summary>
    public static IReadOnlyList<int> Of(SpokenName name)
    {
        var keys = new List<int>(2);
        for (var reading = name.Whole; reading is not null; reading = reading.Bare)
        {
            Add(keys, reading, 0);
            if (reading.ArticleLength > 0)
                Add(keys, reading, reading.ArticleLength);
        }
        return keys;
    }

    private static void Add(List<int> keys, SpokenWord word, int start)
    {
        var from = keys.Count;
        keys.Add(1);
        for (var i = start; i < word.Sounds.Length; i++)
        {
            var classes = ClassesOf[word.Sounds[i]];
            var count = keys.Count;
            for (var other = 1; other < classes.Length; other++)
            {
                for (var k = from; k < count && keys.Count - from < MostKeys; k++)
                    keys.Add(With(keys[k], classes[other]));
            }
            for (var k = from; classes.Length > 0 && k < count; k++)
                keys[k] = With(keys[k], classes[0]);
        }
        // distinct and not empty
        for (var k = keys.Count - 1; k >= from; k--)
        {
            if (keys[k] == 1 || keys.IndexOf(keys[k]) is var first && first < k)
                keys.RemoveAt(k);
        }
    }

    private static int With(int key, int sound)
    {
        if (sound < 0 || key >> (Bits * Most) != 0)
            return key;
        // Mm, and what stands on both sides of a vowel: a script may write it once.
        return key > 1 && (key & ((1 << Bits) - 1)) == sound ? key : (key << Bits) | sound;
    }

    private static int[] Read(Sound sound)
    {
        var classes = new List<int>();
        foreach (var phoneme in sound.Usual + sound.Rarer)
        {
            var at = Array.FindIndex(Classes, letters => letters.Contains(phoneme, StringComparison.Ordinal));
            if (!classes.Contains(at))
                classes.Add(at);
        }
        return classes is [-1] ? [] : [.. classes];
    }
}
