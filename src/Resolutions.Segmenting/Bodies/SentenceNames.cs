using Resolutions.Linguistics.Phrases;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Bodies;

/// <summary>Finds the bodies that sentences name, and how much each is said to speak in the document.</summary>
internal static class SentenceNames
{
    private const double Mentioned = 0.4;
    private const double Acting = 0.7;
    private const int LongestAdoption = 3;

    public static IEnumerable<(NameStretch Name, double Share)> In(Draft draft, Piece piece)
    {
        var (text, words) = (piece.Body, piece.Words);
        for (var i = 0; i < words.Count; i++)
        {
            if (draft.Phrases.Match(draft.Facts.Bodies.Nouns, words, i) == 0)
                continue;
            if (draft.Facts.HasCapitals && !NameStretch.IsCapital(text, words, i))
                continue;
            var whole = NameExtent.From(
                draft,
                text,
                words,
                StartOf(draft, text, words, i),
                draft.Facts.Bodies.NameEnds
            );
            var share = ShareOf(draft, whole);
            if (share > 0 && NameShape.IsBody(draft, whole))
                yield return (whole, share);
            i = Math.Max(i, whole.End - 1);
        }
    }

    /// <summary>Lake Tessalme Commission: where all words of a name have capitals, those before the noun are the name's.</summary>
    private static int StartOf(Draft draft, string text, Words words, int noun)
    {
        var start = noun;
        while (
            draft.Facts.Bodies.NamesAreCapitalised
            && start > 0
            && NameStretch.IsCapital(text, words, start - 1)
            && !NameExtent.IsParticle(draft, words, start - 1)
            && text[words.SpanOf(start - 1).End..words.SpanOf(start).Start] is " " or "-"
        )
            start--;
        return start;
    }

    private static double ShareOf(Draft draft, NameStretch name)
    {
        if (IsAdopter(draft, name) || IsBeforeAcronym(name))
            return 1;
        if (!draft.Facts.HasCapitals)
            return 0;
        return MeetingWords.SkipArticle(draft, name.Words, 0) == name.Start ? Acting : Mentioned;
    }

    /// <summary>"adopted by" and the like stand before the name, or its article.</summary>
    private static bool IsAdopter(Draft draft, NameStretch name)
    {
        var before = name.Start;
        if (before > 0 && draft.Phrases.Match(draft.Facts.Bodies.Articles, name.Words, before - 1) == 1)
            before--;
        for (var length = 1; length <= Math.Min(LongestAdoption, before); length++)
        {
            if (draft.Phrases.Match(draft.Facts.Bodies.AdoptionWords, name.Words, before - length) == length)
                return true;
        }
        return false;
    }

    // Council of River States (CRS)
    private static bool IsBeforeAcronym(NameStretch name)
    {
        var rest = name.Text[name.Span.End..].TrimStart();
        var close = rest.IndexOf(')', StringComparison.Ordinal);
        return rest.StartsWith('(') && close > 1 && NameShape.IsAcronym(rest[1..close]);
    }
}
