using System.Collections.Concurrent;
using Resolutions.Linguistics.Folding;
using Resolutions.Segmenting.Languages;

namespace Resolutions.Segmenting.Labels;

/// <summary>Labels that are words: Article 5, Art. 5, المادة (5), أولا:, Secondly,.</summary>
internal static class WordLabels
{
    private static readonly ConcurrentDictionary<string, Dictionary<string, int>> Tables = new(StringComparer.Ordinal);

    public static PrintedLabel? Read(LabelHead head, LanguageFacts facts)
    {
        var start = LabelHead.SkipDirectionMarks(head.Content, head.Start);
        var end = start;
        while (end - start < 16 && (char.IsLetter(head.At(end)) || head.At(end) is >= '\u064B' and <= '\u0652'))
            end++;
        if (end - start is < 3 or > 15)
            return null;
        var word = FoldedText.Fold(head.Content[start..end]);
        var ordinal = IndexOf(facts.OrdinalWords, word);
        var mark = head.SkipSpace(end);
        if (ordinal >= 0 && (head.At(mark) is ':' or '.' or ')' || LabelHead.IsDash(head.At(mark))))
            return new(head.Printed(mark + 1), mark + 1, LabelStyle.Ordinal, ordinal + 1, "", []);
        // ألف - الأهداف: the names of letters, before sections
        if (IndexOf(facts.LetterNames, word) is >= 0 and var letter && LabelHead.IsDash(head.At(mark)))
            return new(head.Printed(mark + 1), mark + 1, LabelStyle.UpperLetter, letter + 1, "-", []);
        // Firstly, the …: a label only where a Secondly, follows it.
        if (IndexOf(facts.OrdinalAdverbs, word) is >= 0 and var adverb && head.At(end) is ',' or '،' or ':')
            return new(head.Printed(end + 1), end + 1, LabelStyle.Ordinal, adverb + 1, ",", []);
        if (head.At(end) == '.')
            mark = head.SkipSpace(++end);
        else if (mark == end)
            return null;
        return mark >= end && IndexOf(facts.ArticleWords, word) >= 0 ? Article(head, mark, facts) : null;
    }

    // "Article 5" alone on its line, "Article 5." "Article V –" "المادة (5):" — not "Article 5 of the treaty"
    private static PrintedLabel? Article(LabelHead head, int start, LanguageFacts facts)
    {
        if (head.IsOpener(start))
            start++;
        var digits = head.Digits(start, 3);
        var value = head.ValueOf(start, digits);
        var end = digits;
        while (char.IsLetter(head.At(end)))
            end++;
        var (suffix, stop) = NumberSuffixes.At(head, digits);
        end = Math.Max(end, stop);
        if (value == 0)
            value =
                RomanNumbers.Parse(head.Content[start..end])
                ?? IndexOf(facts.ArticleOrdinals, FoldedText.Fold(head.Content[start..end])) + 1;
        if (head.IsCloser(end))
            end++;
        var mark = head.SkipSpace(end);
        var isMarked = head.At(mark) is '.' or ':' or ')' || LabelHead.IsDash(head.At(mark));
        if (value == 0 || !(isMarked || head.IsEnd(mark)))
            return null;
        var after = isMarked ? mark + 1 : end;
        return new(head.Printed(after), after, LabelStyle.Article, value, "", []) { Suffix = suffix };
    }

    /// <summary>The number of the line, from 0, that holds a word; -1 for none.</summary>
    private static int IndexOf(string lines, string word) =>
        Tables.GetOrAdd(lines, Read).TryGetValue(word, out var index) ? index : -1;

    private static Dictionary<string, int> Read(string lines) =>
        LanguageFacts
            .Lines(lines)
            .Index()
            .SelectMany(line => line.Item.Split(' ').Select(word => (Word: FoldedText.Fold(word), line.Index)))
            .ToDictionary(entry => entry.Word, entry => entry.Index, StringComparer.Ordinal);
}
