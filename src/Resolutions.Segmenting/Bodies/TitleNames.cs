using Resolutions.Linguistics.Places;
using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Bodies;

/// <summary>Finds the body whose document a title says it is: Resolution of the …, Communiqué du …, قرار مجلس …</summary>
internal static class TitleNames
{
    private const int Reach = 9;

    public static NameStretch? Of(Draft draft, Piece piece)
    {
        var words = piece.Words;
        if (DocumentWords.First(draft, words) is not { } first)
            return null;
        if (Before(draft, piece, first.Index) is { } before)
            return before;
        var start = first.Index + DocumentWords.LengthAt(draft, words, first.Index);
        for (var i = start; i < Math.Min(words.Count, start + Reach); i++)
        {
            var author = draft.Phrases.Match(draft.Facts.Bodies.AuthorWords, words, i);
            var at = MeetingWords.SkipArticle(draft, words, i + author);
            if (author > 0 && at < words.Count && IsDate(words[at]))
                continue;
            if (author > 0 || IsNoun(draft, piece, i))
                return at < words.Count ? NameAt(draft, piece, MeetingWords.Skip(draft, words, at)) : null;
            if (draft.Phrases.Match(draft.Facts.TopicWords, words, i) > 0)
                return null;
        }
        return null;
    }

    /// <summary>Lake Commission: statement on …, Union of Fishers Resolution 12: all that stands before the document's word.</summary>
    private static NameStretch? Before(Draft draft, Piece piece, int document)
    {
        var start = MeetingWords.SkipArticle(draft, piece.Words, 0);
        if (!draft.Facts.HasCapitals || start >= document || !NameStretch.IsCapital(piece.Body, piece.Words, start))
            return null;
        var name = NameExtent.From(draft, piece.Body, piece.Words, start, draft.Facts.Bodies.NameEnds);
        if (name.End < document)
            return null;
        name = name with { End = document };
        return NameShape.IsBody(draft, name) ? name : null;
    }

    private static bool IsNoun(Draft draft, Piece piece, int index) =>
        draft.Phrases.Match(draft.Facts.Bodies.Nouns, piece.Words, index) > 0
        && (!draft.Facts.HasCapitals || NameStretch.IsCapital(piece.Body, piece.Words, index));

    // of 14 May 2019, not: of the 9th assembly
    private static bool IsDate(string word) => word.All(char.IsDigit);

    private static NameStretch? NameAt(Draft draft, Piece piece, int start)
    {
        var (text, words) = (piece.Body, piece.Words);
        if (draft.Facts.Bodies.NamesAreCapitalised && !NameStretch.IsCapital(text, words, start))
            return null;
        var name = NameExtent.From(draft, text, words, start, draft.Facts.Bodies.NameEnds);
        if (NameShape.IsBody(draft, name))
            return name;
        NameStretch acronym = new(text, words, start, start + 1);
        var isAcronym =
            NameShape.IsAcronym(acronym.Printed)
            && text.Any(char.IsLower)
            && CountryNames.FindFirst(words, start, 1) is null;
        return isAcronym ? acronym : null;
    }
}
