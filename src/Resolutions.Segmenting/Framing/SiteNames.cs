using Resolutions.Linguistics.Folding;
using Resolutions.Segmenting.Bodies;
using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Framing;

/// <summary>Finds the line above a headline that says whose site it is.</summary>
internal static class SiteNames
{
    private const int MostWords = 10;
    private const int FewestWordsOfHeadline = 4;
    private const int FirstPieces = 12;

    /// <summary>The full name of an agency whose acronym is known, without its article; null where no line above says it.</summary>
    /// <param name="head">The lines above the dateline.</param>
    public static string? Of(Draft draft, IEnumerable<Piece> head, string acronym) =>
        head.Where(piece => IsShort(piece) && (IsPublisherName(draft, piece) || Abbreviates(acronym, piece)))
            .Select(piece => NameOf(draft, piece))
            .FirstOrDefault();

    /// <summary>Without a dateline: the line above a headline that stands twice, where it says to be an agency or a newspaper.</summary>
    public static Piece? AboveHeadline(Draft draft, List<Piece> pieces)
    {
        var keys = pieces.Take(FirstPieces).Select(piece => FoldedText.Fold(piece.Content)).ToList();
        for (var i = 1; i + 1 < keys.Count; i++)
        {
            var isHeadline =
                pieces[i].Words.Count >= FewestWordsOfHeadline
                && PieceShape.IsHeadlineLike(pieces[i])
                && !DocumentWords.IsOwnTitle(draft, pieces[i]);
            if (isHeadline && keys[i] == keys[i + 1])
                return pieces.Take(i).FirstOrDefault(piece => IsShort(piece) && IsPublisherName(draft, piece));
        }
        return null;
    }

    public static string NameOf(Draft draft, Piece piece)
    {
        var words = piece.Words;
        var start = MeetingWords.SkipArticle(draft, words, 0);
        return NameWriting.Write(draft, new(piece.Body, words, start < words.Count ? start : 0, words.Count));
    }

    private static bool IsShort(Piece piece) =>
        piece.Words.Count is > 0 and <= MostWords
        && piece.Label is not { Text: not "" }
        && PieceShape.IsHeadlineLike(piece)
        && !piece.Content.Any(char.IsDigit);

    private static bool IsPublisherName(Draft draft, Piece piece) =>
        draft.Mentions(piece.Words, draft.Facts.Bodies.PublisherNouns)
        && !draft.Phrases.HasFiniteVerb(piece.Body, piece.Words)
        && DocumentWords.First(draft, piece.Words) is null;

    /// <summary>AGEVEL of Agence de presse de la Velmara: letters of the name, in order, and its first.</summary>
    private static bool Abbreviates(string acronym, Piece piece)
    {
        var rest = FoldedText.Fold(acronym).AsSpan();
        var initials = piece.Words;
        for (var i = 0; i < initials.Count && rest.Length > 0; i++)
        {
            var taken = 0;
            while (taken < initials[i].Length && taken < rest.Length && initials[i][taken] == rest[taken])
                taken++;
            rest = rest[taken..];
        }
        return rest.Length == 0 && piece.Words.Count >= 2;
    }
}
