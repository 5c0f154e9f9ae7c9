namespace Resolutions.Linguistics.Names;

/// <summary>A word as a row of sounds with the weight that each has in telling it from others.</summary>
internal sealed class SpokenWord
{
    // The first consonant is kept by all who write a name; vowels and endings they adapt.
    private const float First = 1.4f;

    // One language has an article where another has none.
    private const float Article = 0.05f;

    // Of letters behind a particle or an article.
    private const int Least = 3;

    private SpokenWord(byte[] sounds, float[] weights, int article, SpokenWord? bare)
    {
        Sounds = sounds;
        Weights = weights;
        ArticleLength = article;
        Bare = bare;
        foreach (var weight in weights)
            Total += weight;
    }

    /// <summary>Numbers of <see cref="Graphemes.Sounds"/>.</summary>
    public byte[] Sounds { get; }

    public float[] Weights { get; }

    /// <summary>Of all sounds.</summary>
    public float Total { get; }

    /// <summary>How many of its sounds may be an article written onto it.</summary>
    public int ArticleLength { get; }

    /// <summary>The word without the particle that its first letter may be: جنيف of بجنيف, and aris of باريس; null where it is none.</summary>
    public SpokenWord? Bare { get; }

    /// <param name="word">As <see cref="Tokens.Token.Word"/> gives it.</param>
    public static SpokenWord Of(string word) => Of(Graphemes.LettersOf(word), before: default);

    /// <summary>The words of a name as one, for what one language parts and another writes together: New York, نيويورك.</summary>
    public static SpokenWord Join(ReadOnlySpan<SpokenWord> words)
    {
        if (words.Length == 1)
            return words[0];
        var (sounds, weights) = (new List<byte>(), new List<float>());
        foreach (var word in words)
        {
            sounds.AddRange(word.Sounds);
            weights.AddRange(word.Weights);
        }
        var bare = words.Length > 0 && words[0].Bare is { } first ? Join([first, .. words[1..]]) : null;
        return new([.. sounds], [.. weights], 0, bare);
    }

    /// <summary>The same sounds, hardly told: of the, du, el.</summary>
    public SpokenWord AsArticle() => new(Sounds, [.. Weights.Select(weight => weight * Article)], 0, null);

    /// <param name="before">The particle that stood before the letters.</param>
    private static SpokenWord Of(ReadOnlySpan<char> letters, char before)
    {
        var behind = BehindArticle(letters, before);
        var sounds = new List<byte>(letters.Length);
        Graphemes.Append(letters[..behind], sounds);
        var article = sounds.Count;
        Graphemes.Append(letters[behind..], sounds);

        var weights = new float[sounds.Count];
        var isFirst = true;
        for (var i = 0; i < weights.Length; i++)
        {
            var sound = Graphemes.Sounds[sounds[i]];
            weights[i] = i < article ? sound.Weight * Article : sound.Weight;
            if (i < article || !isFirst || !sound.IsConsonant)
                continue;
            weights[i] *= First;
            isFirst = false;
        }
        var bare = HasParticle(letters, before) ? Of(letters[1..], letters[0]) : null;
        return new([.. sounds], weights, article, bare);
    }

    // و ف, and ب ل ك alone or behind those
    private static bool HasParticle(ReadOnlySpan<char> letters, char before) =>
        letters.Length > Least
        && (
            before == default
                ? letters[0] is 'و' or 'ف' or 'ب' or 'ل' or 'ك'
                : before is 'و' or 'ف' && letters[0] is 'ب' or 'ل' or 'ك'
        );

    // ال; behind the particle ل it has lost its alif: للأمم.
    private static int BehindArticle(ReadOnlySpan<char> letters, char before)
    {
        if (letters.Length > Least + 1 && letters.StartsWith("ال", StringComparison.Ordinal))
            return 2;
        return before == 'ل' && letters.Length > Least && letters[0] == 'ل' ? 1 : 0;
    }
}
