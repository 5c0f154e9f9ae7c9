namespace Resolutions.Linguistics.Names;

/// <summary>How far sounds lie apart: 0 the same, about 1 for consonants that have nothing in common.</summary>
internal static class SoundLikeness
{
    // A rarer reading of a letter is a guess.
    private const float Rarity = 0.3f;

    private const float OtherConsonant = 1.4f;

    // A consonant is never heard as a vowel: leaving out both costs less.
    private const float OtherKind = 9;

    private static readonly Dictionary<(char, char), float> Apart = Table(
        (0.2f, "fv tT dD zD wu yi"),
        (0.3f, "gG kq xh kx xq SZ ZJ SC CJ qg sT wo ye qG cs vw"),
        (0.4f, "pb kg sz sc cC tc bv oe"),
        (0.5f, "td pf zZ Sc Jg yJ xG yZ gx zJ sS zc ao ae ei ou"),
        (0.7f, "mn lr dz bw bm ts kC CZ CG JG Gh Gr sZ nr bf gy Gy SJ ai"),
        (0.9f, "au eu iu io eo lm TD TS dr ln 'h 'q 'G 'a")
    );

    /// <summary>By the numbers of sounds: cell [a * count + b].</summary>
    public static float[] Matrix(IReadOnlyList<Sound> sounds)
    {
        var matrix = new float[sounds.Count * sounds.Count];
        for (var a = 0; a < sounds.Count; a++)
        {
            for (var b = 0; b < sounds.Count; b++)
                matrix[a * sounds.Count + b] = Between(sounds[a], sounds[b]);
        }
        return matrix;
    }

    private static float Between(Sound a, Sound b)
    {
        var least = OtherKind;
        foreach (var (one, rareOne) in Readings(a))
        {
            foreach (var (other, rareOther) in Readings(b))
                least = Math.Min(least, Between(one, other) + rareOne + rareOther);
        }
        return least;
    }

    private static IEnumerable<(char Phoneme, float Rarity)> Readings(Sound sound) =>
        sound
            .Usual.Select(phoneme => (phoneme, 0f))
            .Concat(sound.Rarer.Select(phoneme => (phoneme, Rarity)))
            .Where(reading => reading.phoneme is not (Sound.Silence or Sound.Long));

    private static float Between(char a, char b)
    {
        if (a == b)
            return 0;
        if (Apart.TryGetValue((a, b), out var apart))
            return apart;
        return IsVowel(a) && IsVowel(b) ? 1
            : IsVowel(a) || IsVowel(b) ? OtherKind
            : OtherConsonant;
    }

    private static bool IsVowel(char phoneme) => phoneme is 'a' or 'e' or 'i' or 'o' or 'u';

    private static Dictionary<(char, char), float> Table(params (float Apart, string Pairs)[] rows)
    {
        var table = new Dictionary<(char, char), float>();
        foreach (var (apart, pairs) in rows)
        {
            foreach (var pair in pairs.Split(' '))
                table[(pair[0], pair[1])] = table[(pair[1], pair[0])] = apart;
        }
        return table;
    }
}
