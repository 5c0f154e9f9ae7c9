namespace Resolutions.Linguistics.Names;

/// <summary>What a spelling may stand for: phonemes (see graphemes.tsv), the usual ones and the rarer ones.</summary>
internal sealed record Sound(string Usual, string Rarer)
{
    public const char Silence = '0';

    private const string Vowels = "aeiou";
    public const char Long = ':';

    // A script that writes long vowels alone means them.
    private const float Length = 1.8f;

    /// <summary>What it costs to leave the sound out, where leaving out a consonant costs 1.</summary>
    public float Weight { get; } = WeightOf(Usual, Rarer);

    public bool IsConsonant { get; } =
        !Vowels.Contains(Usual[0], StringComparison.Ordinal) && Usual[0] is not (Silence or '\'');

    public static Sound Of(string usualAndRarer)
    {
        var slash = usualAndRarer.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? new(usualAndRarer, "") : new(usualAndRarer[..slash], usualAndRarer[(slash + 1)..]);
    }

    // Vowels are written or not as scripts and languages have it; consonants stay.
    private static float WeightOf(string usual, string rarer)
    {
        if (usual.EndsWith(Long))
            return Length * WeightOf(usual[..^1], rarer);
        var heaviest = usual.Max(One);
        if (usual.Contains(Silence, StringComparison.Ordinal))
            return heaviest * 0.3f;
        var mean = (One(usual[0]) + heaviest) / 2;
        return rarer.Contains(Silence, StringComparison.Ordinal) ? mean * 0.5f : mean;
    }

    private static float One(char phoneme) =>
        phoneme switch
        {
            Silence => 0,
            '\'' => 0.2f,
            'a' or 'e' or 'i' or 'o' or 'u' => 0.25f,
            'h' => 0.6f,
            'w' or 'y' => 0.5f,
            _ => 1,
        };
}
