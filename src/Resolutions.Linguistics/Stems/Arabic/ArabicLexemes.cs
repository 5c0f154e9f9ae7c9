using System.Collections.Frozen;

namespace Resolutions.Linguistics.Stems.Arabic;

/// <summary>
/// The Arabic words that are known, folded, and the stem of each: words that keep letters which look joined to them, nouns
/// and adjectives with their broken plurals, verbs. Known are those of our own tables, and of the lexicon where it is there.
/// </summary>
internal sealed class ArabicLexemes
{
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _nouns;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _verbs;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _byHamza;

    private ArabicLexemes(ArabicLexemeReading reading)
    {
        var nouns = reading.Nouns.ToFrozenDictionary(StringComparer.Ordinal);
        var verbs = reading.Verbs.ToFrozenDictionary(StringComparer.Ordinal);
        _nouns = nouns.GetAlternateLookup<ReadOnlySpan<char>>();
        _verbs = verbs.GetAlternateLookup<ReadOnlySpan<char>>();
        _byHamza = reading.ByHamza.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        LongestLength = nouns.Keys.Concat(verbs.Keys).Max(word => word.Length);
    }

    public static ArabicLexemes Known { get; } = new(new());

    /// <summary>Of all words, in letters.</summary>
    public int LongestLength { get; }

    /// <summary>Nouns, adjectives, adverbs, names.</summary>
    /// <param name="hamza">That with which its alef is written; NUL where none is.</param>
    public bool TryNoun(ReadOnlySpan<char> folded, char hamza, out string stem) =>
        (hamza != '\0' && folded is ['ا', _, _, 'ا', _] && TryByHamza(folded, hamza, out stem))
        || _nouns.TryGetValue(folded, out stem!);

    private bool TryByHamza(ReadOnlySpan<char> folded, char hamza, out string stem)
    {
        Span<char> written = stackalloc char[folded.Length];
        folded.CopyTo(written);
        written[0] = hamza;
        return _byHamza.TryGetValue(written, out stem!);
    }

    /// <summary>Finite forms of verbs: يدين, تدين, أدانت, يدينون.</summary>
    public bool TryVerb(ReadOnlySpan<char> folded, out string stem) => _verbs.TryGetValue(folded, out stem!);
}
