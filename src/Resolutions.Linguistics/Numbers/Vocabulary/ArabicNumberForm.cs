namespace Resolutions.Linguistics.Numbers.Vocabulary;

/// <summary>What Arabic writes onto a word before it.</summary>
/// <param name="Length">In letters, without the article; with it where لل hides it.</param>
/// <param name="HasAnd">و</param>
/// <param name="HasOther">Another particle: ف ب ل ك. Nothing before it goes on into the word.</param>
/// <param name="IsDefinite">ال</param>
internal readonly record struct ArabicNumberForm(int Length, bool HasAnd, bool HasOther, bool IsDefinite)
{
    // ست
    private const int Shortest = 2;

    /// <summary>The number word inside a folded one: <c>وبخمسه</c>, <c>للخمسين</c>, <c>والعشرون</c>.</summary>
    public static NumberWord? Find(NumberLexicon lexicon, ReadOnlySpan<char> word, out ArabicNumberForm form)
    {
        form = default;
        if (lexicon.Find(word) is { } whole)
            return whole;
        var conjunctions = word[0] is 'و' or 'ف' ? 1 : 0;
        for (var before = 0; before <= conjunctions; before++)
        {
            var rest = word[before..];
            var (hasAnd, hasThen) = (before > 0 && word[0] == 'و', before > 0 && word[0] == 'ف');
            if (Find(lexicon, rest, new(before, hasAnd, hasThen, false), out form) is { } joined)
                return joined;
            if (rest.Length == 0 || rest[0] is not ('ب' or 'ل' or 'ك'))
                continue;
            if (Find(lexicon, rest[1..], new(before + 1, hasAnd, true, false), out form) is { } found)
                return found;
            // After ل the article loses its alif: للخمسين.
            form = new(before + 2, hasAnd, true, true);
            if (rest.StartsWith("لل", StringComparison.Ordinal) && Core(lexicon, rest[2..]) is { } hidden)
                return hidden;
        }
        return null;
    }

    // What is left after the particles, then without the article.
    private static NumberWord? Find(
        NumberLexicon lexicon,
        ReadOnlySpan<char> rest,
        ArabicNumberForm particles,
        out ArabicNumberForm form
    )
    {
        form = particles;
        if (particles.Length > 0 && Core(lexicon, rest) is { } bare)
            return bare;
        form = particles with { IsDefinite = true };
        return rest.StartsWith("ال", StringComparison.Ordinal) ? Core(lexicon, rest[2..]) : null;
    }

    private static NumberWord? Core(NumberLexicon lexicon, ReadOnlySpan<char> word) =>
        word.Length >= Shortest ? lexicon.Find(word) : null;
}
