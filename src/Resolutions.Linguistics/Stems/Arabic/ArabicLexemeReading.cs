using Resolutions.Linguistics.Folding;
using Resolutions.Linguistics.Lexicons.Sources;
using Resolutions.Linguistics.Lexicons.Terms;

namespace Resolutions.Linguistics.Stems.Arabic;

/// <summary>Reads the tables of known words. What our own tables say outranks the lexicon, and a word its being another's plural or form.</summary>
internal sealed class ArabicLexemeReading
{
    private const int ArabicColumn = 3;

    private readonly ArabicLemmas _lemmas = new();
    private readonly HashSet<string> _finite = new(StringComparer.Ordinal);
    private readonly List<(string Plural, string Singular)> _plurals = [];
    private readonly List<(string Plural, string Singular)> _lexiconPlurals = [];
    private readonly List<ArabicVerb> _verbs = [];

    public ArabicLexemeReading()
    {
        ReadKeptWords();
        ReadPlurals();
        ReadCountries();
        AddVerbs(DataFile.Rows("verbs-ar.tsv").Select(ArabicVerb.OfTable));
        foreach (var row in BuiltInConcepts.TableNames().SelectMany(DataFile.Rows))
            ReadConcept(row);
        WriteNouns();
        WriteVerbs();
        WriteByHamza();
    }

    // With their hamza.
    private readonly Dictionary<string, string> _lemmasByHamza = new(StringComparer.Ordinal);

    /// <summary>Folded words and their stems.</summary>
    public Dictionary<string, string> Nouns { get; } = new(StringComparer.Ordinal);

    /// <summary>Plurals in أ and verbal nouns in إ that folding makes the same, with their hamza and the rest folded: أعمال, إعمال.</summary>
    public Dictionary<string, string> ByHamza { get; } = new(StringComparer.Ordinal);

    /// <summary>Folded forms and the stems of their verbal nouns.</summary>
    public Dictionary<string, string> Verbs { get; } = new(StringComparer.Ordinal);

    // Lines: the letters that would be cut off, فعل for forms of verbs that look like a noun; the words.
    private void ReadKeptWords()
    {
        foreach (var row in DataFile.Rows("kept-words-ar.tsv"))
        {
            foreach (var written in row[1].Split(' '))
            {
                var word = FoldedText.Fold(written);
                NoteHamza(written, word);
                if (row[0] == "فعل")
                    _finite.Add(word);
                else if (row[0] is "ه" or "ات" or "ا")
                    _lemmas.AddWhole(word);
                else if (row[0] == "ي")
                    _lemmas.AddAdjective(word);
                else
                    _lemmas.Add(word);
            }
        }
    }

    // Lines: plural; singular.
    private void ReadPlurals()
    {
        foreach (var row in DataFile.Rows("broken-plurals.tsv"))
        {
            var (plural, singular) = (FoldedText.Fold(row[0]), FoldedText.Fold(row[1]));
            _plurals.Add((plural, singular));
            NoteHamza(row[0], singular);
            // مدينة is no feminine of مدين.
            if (singular[^1] == 'ه')
                _lemmas.AddWhole(singular);
            else
                _lemmas.Add(singular);
        }
    }

    private void ReadCountries()
    {
        var names = DataFile
            .Rows("countries.tsv")
            .Select(row => row[3])
            .Concat(DataFile.Rows("country-aliases.tsv").SelectMany(row => row[^1].Split(TermCell.Separator)));
        foreach (var name in names.Select(FoldedText.Fold).Where(name => ArabicLetters.Begin(name) && IsWord(name)))
            _lemmas.AddWhole(ArabicLemmas.WithoutArticle(name));
    }

    // Part of speech, English, French, Arabic.
    private void ReadConcept(string[] row)
    {
        if (row.Length <= ArabicColumn || row[0].StartsWith(DomainTable.Comment))
            return;
        var terms = row[ArabicColumn].Split(TermCell.Separator);
        if (row[0] == "v")
        {
            foreach (var term in terms.Where(term => IsWord(term)))
                NoteHamza(term, FoldedText.Fold(term));
            AddVerbs(ArabicVerb.OfLexicon(terms));
            return;
        }
        foreach (var term in terms)
        {
            var (singular, plurals) = ArabicPlurals.In(term) ?? (term, []);
            // لأغراض stands among the adverbs.
            if (!IsWord(singular) || singular.Length == 0 || (row[0] == "d" && "وفبلك".Contains(singular[0])))
                continue;
            var lemma = AddTerm(FoldedText.Fold(singular), isAdjective: row[0] == "a");
            NoteHamza(singular, lemma);
            foreach (var plural in plurals.Where(IsWord))
            {
                _lexiconPlurals.Add((FoldedText.Fold(plural), lemma));
                NoteHamza(plural, lemma);
            }
        }
    }

    private string AddTerm(string folded, bool isAdjective)
    {
        var isLemma = _lemmas.Contains(folded) || ArabicLemmas.IsShapedAsArticle(folded);
        var lemma = isLemma ? folded : ArabicLemmas.WithoutArticle(folded);
        if (isAdjective)
            _lemmas.AddAdjective(lemma);
        else
            _lemmas.Add(lemma);
        return lemma;
    }

    private void AddVerbs(IEnumerable<ArabicVerb> verbs)
    {
        foreach (var verb in verbs)
        {
            _verbs.Add(verb);
            _finite.Add(verb.Present);
            if (verb.Noun is not null)
                _lemmas.Add(verb.Noun);
        }
    }

    private void WriteNouns()
    {
        foreach (var (plural, singular) in _plurals)
            Nouns[plural] = _lemmas.StemOf(singular);
        foreach (var lemma in _lemmas.All.Where(lemma => !_finite.Contains(lemma)))
            Nouns.TryAdd(lemma, _lemmas.StemOf(lemma));
        // جدد is more often renewed than new ones, أيد supported than hands; الغاز is gas, not riddles.
        var others = _verbs.Select(verb => verb.Past).OfType<string>().ToHashSet(StringComparer.Ordinal);
        others.UnionWith(_lemmas.All.Select(lemma => $"ال{lemma}"));
        foreach (var (plural, singular) in _lexiconPlurals.Where(word => !others.Contains(word.Plural)))
        {
            Nouns.TryAdd(plural, _lemmas.StemOf(singular));
            if (LosesYa(plural, singular))
                Nouns.TryAdd($"{plural}ي", _lemmas.StemOf(singular));
        }
    }

    private void WriteVerbs()
    {
        foreach (var verb in _verbs)
        {
            var stem = _lemmas.StemOf(verb.Noun ?? verb.Past ?? verb.Present);
            foreach (var form in verb.Forms().Where(form => !Nouns.ContainsKey(form) && !IsDefiniteNoun(form)))
                Verbs.TryAdd(form, stem);
        }
    }

    private void NoteHamza(string written, string lemma)
    {
        if (written is [ArabicHamza.Above or ArabicHamza.Below, _, _, 'ا', _])
            _lemmasByHamza.TryAdd($"{written[0]}{FoldedText.Fold(written)[1..]}", lemma);
    }

    private void WriteByHamza()
    {
        foreach (var (word, lemma) in _lemmasByHamza)
        {
            var other = word[0] == ArabicHamza.Above ? ArabicHamza.Below : ArabicHamza.Above;
            if (_lemmasByHamza.ContainsKey($"{other}{word[1..]}"))
                ByHamza[word] = word[0] == ArabicHamza.Above ? _lemmas.StemOf(lemma) : FoldedText.Fold(word);
        }
    }

    // الحق is the right, seldom ألحق (joined).
    private bool IsDefiniteNoun(string form) =>
        form.StartsWith("ال", StringComparison.Ordinal) && Nouns.ContainsKey(form[2..]);

    // مبان of مبنى is المباني with the article.
    private static bool LosesYa(string plural, string singular) =>
        plural is [_, _, 'ا', _] or [_, _, _, 'ا', _] && singular is [.., 'ي'] or [.., 'ي' or 'و', 'ه'];

    private static bool IsWord(string name) => !name.Contains(' ', StringComparison.Ordinal);
}
