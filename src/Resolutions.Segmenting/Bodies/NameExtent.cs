using Resolutions.Linguistics.Phrases;

namespace Resolutions.Segmenting.Bodies;

/// <summary>Tells where a name that begins at a word ends: at a mark, a number, a verb, a word that no name goes on after.</summary>
internal static class NameExtent
{
    private const int MostWords = 16;
    private const int LongestListItem = 4;

    /// <param name="ends">A table of phrases that end a name.</param>
    public static NameStretch From(Draft draft, string text, Words words, int start, string ends)
    {
        var end = start + 1;
        while (end < words.Count && end - start < MostWords && Continues(draft, text, words, start, end, ends))
            end++;
        while (end > start + 1 && IsParticle(draft, words, end - 1))
            end--;
        return new(text, words, start, end);
    }

    public static bool IsParticle(Draft draft, Words words, int index) =>
        draft.Phrases.Match(draft.Facts.OpenWords, words, index) == 1
        || draft.Phrases.Match(draft.Facts.Bodies.NameJoints, words, index) == 1;

    private static bool Continues(Draft draft, string text, Words words, int start, int i, string ends)
    {
        var gap = Gap(text, words, i);
        if (!gap.All(IsInside) && !(gap.Trim() is "," && GoesOnAsList(draft, text, words, i)))
            return false;
        if (char.IsDigit(words[i][0]) || draft.Phrases.IsFiniteVerb(text, words, i))
            return false;
        var isCased = draft.Facts.HasCapitals && NameStretch.IsCapital(text, words, start) && HasLower(text);
        // وزارة الصيد في جمهورية …
        if (draft.Phrases.Match(draft.Facts.Bodies.NameJoints, words, i) > 1)
            return true;
        if (draft.Phrases.Match(ends, words, i) > 0)
            return isCased && IsSubject(draft, text, words, start, i, ends);
        if (draft.Phrases.Match(draft.Facts.Bodies.NameJoints, words, i) > 0)
            return GoesOnAfterJoint(draft, text, words, start, i, isCased);
        var isOneOfName = NameStretch.IsCapital(text, words, i) || IsParticle(draft, words, i);
        return !draft.Facts.Bodies.NamesAreCapitalised || !isCased || isOneOfName;
    }

    private static string Gap(string text, Words words, int index) =>
        text[words.SpanOf(index - 1).End..words.SpanOf(index).Start];

    private static bool IsInside(char c) =>
        char.IsWhiteSpace(c)
        || c is '-' or '\u2010' or '\u2011' or '\'' or '’' or 'ʼ'
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format;

    // Commission on Fisheries on …: the first "on" is the name's, where a bare noun stands before it and another follows.
    private static bool IsSubject(Draft draft, string text, Words words, int start, int i, string ends) =>
        draft.Facts.Bodies.NamesAreCapitalised
        && i == start + 1
        && i + 1 < words.Count
        && NameStretch.IsCapital(text, words, i + 1)
        && Enumerable.Range(i + 2, Math.Max(0, words.Count - i - 2)).Any(j => draft.Phrases.Match(ends, words, j) > 0);

    private static bool GoesOnAfterJoint(Draft draft, string text, Words words, int start, int i, bool isCased)
    {
        if (i + 1 >= words.Count)
            return false;
        var isBeforeArticle = draft.Phrases.Match(draft.Facts.Bodies.Articles, words, i + 1) > 0;
        if (!draft.Facts.Bodies.NamesAreCapitalised)
            return !isBeforeArticle || i - start <= 2;
        // Office for the Protection …, but not: of the Council and the Secretariat.
        var next = isBeforeArticle && i - start <= 2 ? i + 2 : i + 1;
        return next < words.Count && (!isCased || NameStretch.IsCapital(text, words, next));
    }

    /// <summary>Fisheries, Ports and Lighthouses: after a comma, a few words, then "and".</summary>
    private static bool GoesOnAsList(Draft draft, string text, Words words, int i)
    {
        if (draft.Phrases.Match(draft.Facts.Bodies.MeetingPhrases, words, i) > 0)
            return false;
        if (draft.Facts.Bodies.NamesAreCapitalised && !NameStretch.IsCapital(text, words, i))
            return false;
        for (var j = i + 1; j < Math.Min(words.Count, i + LongestListItem); j++)
        {
            if (!Gap(text, words, j).All(c => IsInside(c) || c is ','))
                return false;
            if (words[j] is "and" or "et" || words[j].StartsWith('و'))
                return true;
        }
        return false;
    }

    private static bool HasLower(string text) => text.Any(char.IsLower);
}
