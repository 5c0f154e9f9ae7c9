using System.Collections.Frozen;
using System.Globalization;
using Resolutions.Linguistics.Figures;
using Resolutions.Linguistics.Folding;
using Resolutions.Linguistics.Languages;
using Resolutions.Linguistics.Months;
using Resolutions.Model;

namespace Resolutions.Linguistics.Dates.Vocabulary;

/// <summary>The words that dates are written with in a language, folded.</summary>
internal sealed class DateLexicon
{
    private const string Any = "und";
    private static readonly string[] Languages = ["fr", "en", "ar", Any];

    private static readonly FrozenDictionary<string, DateLexicon> ByLanguage = Languages.ToFrozenDictionary(
        language => language,
        language => new DateLexicon(language),
        StringComparer.Ordinal
    );

    private readonly Dictionary<string, DateWord> _words = new(StringComparer.Ordinal);

    private DateLexicon(string language)
    {
        Language = language;
        Months = MonthNames.In(language);
        HasCapitalMonths = language == "en";
        foreach (var row in DataFile.Rows("date-words.tsv"))
        {
            if (row[0] != language && row[0] != Any)
                continue;
            var tens = row.Length > 3 ? int.Parse(row[3], CultureInfo.InvariantCulture) : 0;
            foreach (var phrase in row[2].Split(" | "))
                Add(Enum.Parse<DateRole>(row[1]), phrase, tens);
        }
        foreach (var row in DataFile.Rows("weekdays.tsv"))
        {
            if (row[0] == language)
                Add(DateRole.Filler, language == "ar" ? $"+{row[1]}" : row[1], 0);
        }
        AddStopWords();
        AddMonths();
        Words = _words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public string Language { get; }

    public MonthNames Months { get; }

    /// <summary>Whether a month is written with a capital, so that a small "may" or "march" is none.</summary>
    public bool HasCapitalMonths { get; }

    public FrozenDictionary<string, DateWord> Words { get; }

    public static DateLexicon In(string language) =>
        ByLanguage.TryGetValue(LanguageTags.Primary(language), out var known) ? known : ByLanguage[Any];

    private void Add(DateRole role, string phrase, int tens)
    {
        var folded = FoldedText.Fold(phrase.TrimStart('+'));
        if (!phrase.StartsWith('+'))
        {
            Add(role, Split(folded));
            return;
        }
        foreach (var (form, hasAnd) in ArabicForms.Of(folded))
        {
            var word = Word(form);
            word.Role |= role;
            (word.Tens, word.HasAnd) = (tens, hasAnd);
        }
    }

    private void Add(DateRole role, string[] words)
    {
        if (words.Length == 1)
        {
            Word(words[0]).Role |= role;
            return;
        }
        var (first, last) = (Word(words[0]), Word(words[^1]));
        if (first.Beginning.Find(phrase => phrase.Words.SequenceEqual(words)) is { } known)
        {
            known.Role |= role;
            return;
        }
        var entry = new DatePhrase(words) { Role = role };
        foreach (var phrases in new[] { first.Beginning, last.Ending })
        {
            phrases.Add(entry);
            phrases.Sort((left, right) => right.Words.Length - left.Words.Length);
        }
    }

    private void AddStopWords()
    {
        foreach (var words in CommonWords.Latin.Concat(CommonWords.Arabic).Where(words => words.Tag == Language))
        {
            foreach (var word in words.Words)
                Word(FoldedText.Fold(word)).Role |= DateRole.Stop;
        }
    }

    private void AddMonths()
    {
        foreach (var beginning in Months.Beginnings)
        {
            Word(beginning).Role |= DateRole.Month;
            // باب is a door, and no August.
            if (Language != "ar" || beginning.Length < 3)
                continue;
            foreach (var particle in "وبل")
            {
                var word = Word(particle + beginning);
                word.Role |= DateRole.Month;
                word.Particles = 1;
                word.HasAnd = particle == 'و';
            }
        }
    }

    private DateWord Word(string word)
    {
        if (!_words.TryGetValue(word, out var known))
            _words[word] = known = new();
        return known;
    }

    private static string[] Split(string phrase)
    {
        var text = new FigureText<DateWord>(phrase, Any, FrozenDictionary<string, DateWord>.Empty);
        return [.. Enumerable.Range(0, text.Count).Select(at => text.CharactersOf(at).ToString())];
    }
}
