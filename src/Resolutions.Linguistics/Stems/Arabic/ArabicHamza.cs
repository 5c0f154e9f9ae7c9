namespace Resolutions.Linguistics.Stems.Arabic;

/// <summary>
/// The hamza on an alef, which folding takes away, for many leave it out. Where it is written it tells plurals from verbal
/// nouns: أعمال (works), إعمال (giving effect); أعداد (numbers), إعداد (preparing).
/// </summary>
internal static class ArabicHamza
{
    public const char Above = 'أ';
    public const char Below = 'إ';

    /// <summary>The first that a word has; NUL where it has none.</summary>
    public static char In(ReadOnlySpan<char> word)
    {
        var at = word.IndexOfAny(Above, Below);
        return at < 0 ? '\0' : word[at];
    }
}
