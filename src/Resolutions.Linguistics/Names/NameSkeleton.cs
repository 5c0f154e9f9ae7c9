using System.Text;
using Resolutions.Linguistics.Folding;

namespace Resolutions.Linguistics.Names;

/// <summary>
/// The consonants of a name in classes that survive transliteration: أرمينيا, Arménie and Armenia are all rmn. In the
/// manner of Soundex, with the sounds that Arabic and Latin letters share for classes. Different names may share a skeleton.
/// </summary>
public static class NameSkeleton
{
    // Letters of one class stand for each other across scripts: Arabic writes p as b, g as gh, j or k, v as f.
    private static readonly (string Letters, char Class)[] Classes =
    [
        ("bpبپ", 'b'),
        ("dtدتطض", 'd'),
        ("szçسزصذثظشچ", 's'),
        ("gjجغگژ", 'g'),
        ("kcqكقخ", 'k'),
        ("fvفڤ", 'f'),
        ("lل", 'l'),
        ("rر", 'r'),
        ("mم", 'm'),
        ("nن", 'n'),
    ];

    private static readonly Dictionary<char, char> ClassOf = Classes
        .SelectMany(row => row.Letters.Select(letter => (letter, row.Class)))
        .ToDictionary(pair => pair.letter, pair => pair.Class);

    // Several letters for one sound, longest first: Tchad, Chad, تشاد; Azerbaïdjan; Pharaon; Khartoum; Ghana.
    private static readonly (string Letters, char Class)[] Digraphs =
    [
        ("tch", 's'),
        ("sch", 's'),
        ("ch", 's'),
        ("sh", 's'),
        ("تش", 's'),
        ("dj", 'g'),
        ("دج", 'g'),
        ("ph", 'f'),
        ("kh", 'k'),
        ("gh", 'g'),
        ("th", 'd'),
    ];

    /// <summary>The skeleton of a folded word as it stands; empty where it has no consonant.</summary>
    public static string Of(string folded)
    {
        var skeleton = new StringBuilder();
        for (var i = 0; i < folded.Length; i++)
        {
            var (sound, length) = SoundAt(folded, i);
            i += length - 1;
            if (sound is { } consonant && (skeleton.Length == 0 || skeleton[^1] != consonant))
                skeleton.Append(consonant);
        }
        return skeleton.ToString();
    }

    /// <summary>The skeletons that a folded word may have; an Arabic one with and without what is written onto it: و, ب, ل, ف, ك, ال.</summary>
    public static IReadOnlyList<string> VariantsOf(string folded)
    {
        if (!ArabicLetters.Begin(folded))
            return [Of(folded)];
        var skeletons = new List<string> { Of(folded) };
        var rest = folded;
        if (rest.Length > 4 && rest[0] is 'و' or 'ب' or 'ل' or 'ف' or 'ك')
            Add(rest = rest[1..]);
        if (rest.Length > 4 && rest.StartsWith("ال", StringComparison.Ordinal))
            Add(rest[2..]);
        else if (rest.Length > 4 && rest[0] == 'ل' && rest != folded)
            Add(rest[1..]);
        return skeletons;

        void Add(string word)
        {
            if (Of(word) is var skeleton && !skeletons.Contains(skeleton, StringComparer.Ordinal))
                skeletons.Add(skeleton);
        }
    }

    private static (char? Sound, int Length) SoundAt(string word, int at)
    {
        foreach (var (letters, sound) in Digraphs)
        {
            if (string.CompareOrdinal(word, at, letters, 0, letters.Length) == 0)
                return (sound, letters.Length);
        }
        // c is soft before e and i: Cyprus aside, Serbie and Sicile sound alike in both scripts.
        if (word[at] == 'c' && at + 1 < word.Length && word[at + 1] is 'e' or 'i' or 'y')
            return ('s', 1);
        if (word[at] == 'x')
            return ('k', 1);
        return (ClassOf.TryGetValue(word[at], out var one) ? one : null, 1);
    }
}
