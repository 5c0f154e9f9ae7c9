using Resolutions.Linguistics.Languages;

namespace Resolutions.Linguistics.Stems.Arabic;

/// <summary>Words in the form of a dictionary, folded, and what is known of them.</summary>
internal sealed class ArabicLemmas
{
    private readonly HashSet<string> _lemmas = new(StringComparer.Ordinal);
    private readonly HashSet<string> _adjectives = new(StringComparer.Ordinal);
    private readonly HashSet<string> _whole = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> All => _lemmas;

    public bool Contains(string lemma) => _lemmas.Contains(lemma);

    public void Add(string lemma) => _lemmas.Add(lemma);

    /// <summary>With -ه, it is its own feminine.</summary>
    public void AddAdjective(string lemma)
    {
        _lemmas.Add(lemma);
        _adjectives.Add(lemma);
    }

    /// <summary>No ending may be cut off it.</summary>
    public void AddWhole(string lemma)
    {
        _lemmas.Add(lemma);
        _whole.Add(lemma);
    }

    public string StemOf(string lemma) =>
        lemma switch
        {
            _ when _whole.Contains(lemma) => lemma,
            // سياسية; but آلية must not become إلى.
            [.., 'ه'] when _adjectives.Contains(lemma[..^1]) && !ArabicStopWords.Cores.ContainsKey(lemma[..^1]) =>
                lemma[..^1],
            // مسؤولية: what is so made has an adjective, which need not be known.
            [_, _, _, _, .., 'ي', 'ه'] => lemma[..^1],
            // معلومات stands in the lexicon so.
            [_, _, _, .., 'ا', 'ت'] => _lemmas.Contains($"{lemma[..^2]}ه") ? $"{lemma[..^2]}ه" : lemma[..^2],
            // قانونا
            [_, _, _, .., 'ا'] when _lemmas.Contains(lemma[..^1]) => StemOf(lemma[..^1]),
            _ => lemma,
        };

    public static string WithoutArticle(string lemma) =>
        lemma.Length > 4 && lemma.StartsWith("ال", StringComparison.Ordinal) ? lemma[2..] : lemma;

    /// <summary>Whether the letters of the article may belong to the word: إلغاء, التقاء.</summary>
    public static bool IsShapedAsArticle(string lemma) =>
        lemma is ['ا', 'ل', _, 'ا', _] or ['ا', 'ل', 'ت', _, 'ا', _, ..];
}
