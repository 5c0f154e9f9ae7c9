using Resolutions.Linguistics.Folding;
using Resolutions.Model;

namespace Resolutions.Linguistics.Languages;

/// <summary>Tells the language of a text by its script, its commonest words and its letters.</summary>
public static class LanguageDetection
{
    // A share of common words that no text of the wrong language reaches; real ones have 0.3 to 0.5.
    private const double Enough = 0.08;

    // One letter in fifty of a language's own (ə in Azerbaijani) weighs as much as ten common words in a hundred.
    private const double LetterWeight = 5;

    private const string English = "en";
    private const int FewWords = 60;
    private const double ShareOfEnglish = 0.6;

    /// <returns>A BCP 47 tag; <see cref="LanguageTags.Undetermined"/> where the text is too short or its language unknown.</returns>
    public static string Detect(string text)
    {
        var candidates = Script.MostOf(text) switch
        {
            Script.Latin => CommonWords.Latin,
            Script.Arabic => CommonWords.Arabic,
            Script.Cyrillic => CommonWords.Cyrillic,
            null => [],
            { } tag => [new LanguageWords(tag, new HashSet<string>(), "")],
        };
        if (candidates.Count == 1)
            return candidates[0].Tag;
        var (words, letters) = Count(BareLetters.Of(text));
        var scores = candidates
            .Select(language => (language.Tag, Score: Score(language, words, letters)))
            .OrderByDescending(score => score.Score)
            .ToList();
        if (scores.Count == 0 || scores[0].Score < Enough)
            return LanguageTags.Undetermined;
        // Decides to do …: in a few words English shares its commonest with others, and is likelier by far.
        var english = scores.Find(score => score.Tag == English);
        return words.Values.Sum() < FewWords && english.Score >= ShareOfEnglish * scores[0].Score
            ? English
            : scores[0].Tag;
    }

    private static double Score(LanguageWords language, Dictionary<string, int> words, Dictionary<char, int> letters)
    {
        var common = language.Words.Sum(word => words.GetValueOrDefault(word));
        var own = language.Letters.Sum(letter => letters.GetValueOrDefault(letter));
        var shareOfWords = common / (double)Math.Max(1, words.Values.Sum());
        return shareOfWords + Math.Min(0.3, LetterWeight * own / Math.Max(1, letters.Values.Sum()));
    }

    private static (Dictionary<string, int> Words, Dictionary<char, int> Letters) Count(string text)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var letters = new Dictionary<char, int>();
        var i = 0;
        while (i < text.Length)
        {
            var end = i;
            for (; end < text.Length && (char.IsLetter(text[end]) || char.IsSurrogate(text[end])); end++)
                letters[text[end]] = letters.GetValueOrDefault(text[end]) + 1;
            if (end > i)
            {
                var word = text[i..end].ToLowerInvariant();
                words[word] = words.GetValueOrDefault(word) + 1;
            }
            i = Math.Max(end, i + 1);
        }
        return (words, letters);
    }
}
