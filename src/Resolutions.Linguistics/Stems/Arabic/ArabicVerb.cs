using Resolutions.Linguistics.Folding;
using Resolutions.Linguistics.Formulas.Inflections;
using Resolutions.Linguistics.Lexicons.Terms;

namespace Resolutions.Linguistics.Stems.Arabic;

/// <summary>A verb in the third person masculine singular, folded.</summary>
/// <param name="Present">يدين.</param>
/// <param name="Past">أدان; null where it is not known.</param>
/// <param name="Noun">The verbal noun, إدانة; null where it is not known.</param>
internal sealed record ArabicVerb(string Present, string? Past, string? Noun)
{
    private const string Unknown = "-";

    /// <summary>A line of <c>verbs-ar.tsv</c>: imperfect, perfect, participle, verbal noun; a star after a perfect that is a noun as well.</summary>
    public static ArabicVerb OfTable(string[] row)
    {
        var past = row[1].TrimEnd('*');
        return new(FoldedText.Fold(row[0]), Known(past), Known(row[3]) ?? (past == row[1] ? null : Known(past)));
    }

    /// <summary>The verbs of a row of the lexicon, where a perfect, its imperfect and often its verbal noun follow each other.</summary>
    public static IEnumerable<ArabicVerb> OfLexicon(IReadOnlyList<string> terms)
    {
        for (var i = 1; i < terms.Count; i++)
        {
            if (!ArePair(terms, i - 1))
                continue;
            var past = FoldedText.Fold(terms[i - 1]);
            var next = i + 1 < terms.Count && !ArePair(terms, i + 1) ? FoldedText.Fold(terms[i + 1]) : "";
            yield return new(FoldedText.Fold(terms[i]), past, IsNounOf(next, past) ? next : null);
        }
    }

    /// <summary>The forms of bodies that speak: he, she, we and they, now and then.</summary>
    public IEnumerable<string> Forms()
    {
        string[] imperfects = [.. ArabicInflection.Imperfects(Present)];
        // يدينون, after أن and ل: يدينوا
        var subjunctive = $"{imperfects[^1][..^1]}ا";
        return [.. imperfects, subjunctive, .. Past is null ? [] : ArabicInflection.Perfects(Past)];
    }

    private static bool ArePair(IReadOnlyList<string> terms, int at) =>
        at + 1 < terms.Count
        && !terms[at].Contains(' ', StringComparison.Ordinal)
        && !terms[at + 1].Contains(' ', StringComparison.Ordinal)
        && ArabicVerbPairs.ArePair(terms[at], terms[at + 1]);

    // The consonants that no derived form adds stand in the noun in the same order.
    private static bool IsNounOf(string word, string past)
    {
        if (word.Length < 2 || word.Contains(' ', StringComparison.Ordinal))
            return false;
        var at = 0;
        foreach (var radical in past.StartsWith("است", StringComparison.Ordinal) ? past[3..] : past)
        {
            if ("اويءت".Contains(radical, StringComparison.Ordinal))
                continue;
            at = word.IndexOf(radical, at) + 1;
            if (at == 0)
                return false;
        }
        return true;
    }

    private static string? Known(string form) => form == Unknown ? null : FoldedText.Fold(form);
}
