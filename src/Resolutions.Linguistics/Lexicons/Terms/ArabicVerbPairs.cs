using Resolutions.Linguistics.Formulas.Inflections;

namespace Resolutions.Linguistics.Lexicons.Terms;

/// <summary>
/// Forms of Arabic verbs that are listed by past and present: أدان, يدين gives تدين, ندين, يدينون, أدانت, أدانوا, which no
/// stemmer leads back to them. Participles are left out: they are nouns and adjectives with lives of their own.
/// </summary>
internal static class ArabicVerbPairs
{
    /// <param name="terms">Those of a verb in the order of its table; a pair stands side by side.</param>
    public static IEnumerable<string> FormsOf(IReadOnlyList<string> terms)
    {
        for (var i = 1; i < terms.Count; i++)
        {
            var (past, pastAfter) = FirstWord(terms[i - 1]);
            var (present, presentAfter) = FirstWord(terms[i]);
            if (!ArePair(past, present))
                continue;
            foreach (var form in ArabicInflection.Perfects(past).Skip(1))
                yield return form + pastAfter;
            foreach (var form in ArabicInflection.Imperfects(present).Skip(1))
                yield return form + presentAfter;
        }
    }

    /// <summary>Whether two words have the same strong consonants, and the second the prefix of the present.</summary>
    internal static bool ArePair(string past, string present)
    {
        if (past.Length < 2 || present.Length < 3 || present[0] != 'ي')
            return false;
        var (i, j) = (0, 1);
        while (true)
        {
            while (i < past.Length && IsWeak(past[i]))
                i++;
            while (j < present.Length && IsWeak(present[j]))
                j++;
            if (i == past.Length || j == present.Length)
                return i == past.Length && j == present.Length;
            if (past[i++] != present[j++])
                return false;
        }
    }

    // What changes between أدان and يدين, دعا and يدعو, أخذ and يأخذ, وصل and يصل.
    private static bool IsWeak(char letter) =>
        letter is 'ا' or 'و' or 'ي' or 'ى' or 'أ' or 'إ' or 'آ' or 'ؤ' or 'ئ' or 'ء';

    private static (string Word, string After) FirstWord(string term)
    {
        var end = term.IndexOf(' ', StringComparison.Ordinal);
        return end < 0 ? (term, "") : (term[..end], term[end..]);
    }
}
