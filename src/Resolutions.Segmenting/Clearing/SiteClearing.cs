using Resolutions.Segmenting.Languages;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Clearing;

/// <summary>Clears the buttons and notices of sites.</summary>
internal static class SiteClearing
{
    private const int MostWords = 16;

    public static void Clear(Draft draft)
    {
        foreach (var piece in draft.Pieces.Where(piece => piece.IsOpen && IsSiteLine(draft, piece)))
        {
            piece.IsFurniture = true;
            draft.IsCarried = true;
        }
    }

    /// <summary>A phrase of sites begins the line; a phrase of one word must be all of it but for a word or a count.</summary>
    public static bool IsSiteLine(Draft draft, Piece piece)
    {
        if (piece.Label is { Text: not "" })
            return false;
        var words = piece.Words;
        if (piece.Content[0] is '©' || IsRowOfNetworks(draft, piece))
            return words.Count <= MostWords;
        var matched = draft.Phrases.Match(draft.Facts.SiteOpenings, words);
        return matched switch
        {
            0 => IsReadingTime(draft, piece) || IsCount(draft, piece),
            1 when IsParted(piece, words.SpanOf(0).End) => words.Count <= MostWords
                && (words.Count == 1 || !PieceShape.IsTerminated(piece.Content)),
            1 => words.Count <= 2 && !PieceShape.EndsInComma(piece.Content),
            _ => words.Count <= MostWords && !PieceShape.EndsInComma(piece.Content),
        };
    }

    /// <summary>Whether a site line stands between paragraphs: it says more than its phrase, or is a note of its own kind.</summary>
    public static bool Interrupts(Draft draft, Piece piece)
    {
        var words = piece.Words;
        var matched = draft.Phrases.Match(draft.Facts.SiteOpenings, words);
        return (matched > 1 && words.Count > matched + 1)
            || draft.Phrases.Match(draft.Facts.LoneNotes, words) == words.Count;
    }

    /// <summary>Tags: rivers, ports — Home / News / Statements: a colon or the mark of a path after the word.</summary>
    private static bool IsParted(Piece piece, int end) =>
        piece.Body[end..].TrimStart() is [':' or '/' or '>' or '›' or '»' or '|', ..];

    /// <summary>0 comments, 12 views: a number and a phrase of sites.</summary>
    private static bool IsCount(Draft draft, Piece piece) =>
        piece.Words.Count is 2 or 3
        && piece.Words[0].All(char.IsDigit)
        && draft.Phrases.Match(draft.Facts.SiteOpenings, piece.Words, 1) == piece.Words.Count - 1;

    /// <summary>3 min read, before or after the words for it.</summary>
    private static bool IsReadingTime(Draft draft, Piece piece) =>
        piece.Words.Count <= 5
        && piece.Content.Any(char.IsDigit)
        && draft.Mentions(piece.Words, draft.Facts.ReadingTimes);

    /// <summary>Print Facebook WhatsApp: nothing but names of networks and buttons.</summary>
    private static bool IsRowOfNetworks(Draft draft, Piece piece)
    {
        var matched = 0;
        var others = 0;
        for (var i = 0; i < piece.Words.Count; i++)
        {
            if (draft.Phrases.Match(SiteNames.Networks, piece.Words, i) > 0)
                matched++;
            else if (draft.Phrases.Match(draft.Facts.SiteOpenings, piece.Words, i) > 0)
                others++;
        }
        return matched > 0 && matched + others == piece.Words.Count;
    }
}
