using Resolutions.Linguistics.Folding;
using Resolutions.Segmenting.Languages;

namespace Resolutions.Segmenting.Labels;

/// <summary>Labels that are words: Article 5, المادة (5), أولا:.</summary>
internal static class WordLabels
{
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
        return mark > end && IndexOf(facts.ArticleWords, word) >= 0 ? Article(head, mark, facts) : null;
    }

    // "Article 5" alone on its line, "Article 5." "Article V –" "المادة (5):" — not "Article 5 of the treaty"
    private static PrintedLabel? Article(LabelHead head, int start, LanguageFacts facts)
    {
        if (head.IsOpener(start))
            start++;
        var end = head.Digits(start, 3);
        var value = head.ValueOf(start, end);
        while (char.IsLetter(head.At(end)))
            end++;
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
        return new(head.Printed(after), after, LabelStyle.Article, value, "", []);
    }

    private static int IndexOf(string lines, string word) =>
        LanguageFacts.Lines(lines).Select(FoldedText.Fold).ToList().IndexOf(word);
}
