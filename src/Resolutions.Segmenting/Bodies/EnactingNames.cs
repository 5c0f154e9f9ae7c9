using Resolutions.Model;
using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Bodies;

/// <summary>Finds the body that an enacting clause names: The Council of River States, — إن مجلس الدول المشاطئة،</summary>
internal static class EnactingNames
{
    private const int FirstPieces = 60;

    public static NameStretch? Of(Draft draft, Piece piece)
    {
        var words = piece.Words;
        var text = piece.Body;
        var article = draft.Phrases.Match(draft.Facts.Bodies.Articles, words);
        if (article == 0 || article >= words.Count || PieceShape.LastMark(text) is not (',' or '،' or ';' or '؛'))
            return null;
        var start = MeetingWords.Skip(draft, words, article);
        if (draft.Facts.HasCapitals && !NameStretch.IsCapital(text, words, start))
            return null;
        var name = NameExtent.From(draft, text, words, start, draft.Facts.Bodies.MeetingPhrases);
        return NameShape.IsBody(draft, name) && EndsThere(draft, name) ? name : null;
    }

    /// <summary>The clause that enacts the text, whatever has been decided of it: before anything that is labelled.</summary>
    public static Piece? PieceOf(Draft draft) =>
        draft
            .Pieces.Take(FirstPieces)
            .TakeWhile(piece => piece.Label is not { Text: not "" })
            .FirstOrDefault(piece =>
                piece is { IsFurniture: false, Kind: null or ClauseKind.Enacting }
                && EnactingReading.IsEnacting(draft, piece)
            );

    /// <summary>Nothing follows but a comma, or where and when the body met.</summary>
    private static bool EndsThere(Draft draft, NameStretch name) =>
        name.Text[name.Span.End..].TrimStart() is [',' or '،' or '(', ..]
        || draft.Phrases.Match(draft.Facts.Bodies.MeetingPhrases, name.Words, name.End) > 0;
}
