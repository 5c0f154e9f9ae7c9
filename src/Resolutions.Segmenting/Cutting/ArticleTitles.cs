using Resolutions.Segmenting.Labels;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Cutting;

/// <summary>Joins an article's title, in the line of its label, with its text in the lines below: Article 2: Scope / This regulation ….</summary>
internal static class ArticleTitles
{
    private const int Longest = 120;

    /// <returns>The body's pieces, fewer where some were joined.</returns>
    public static List<Piece> Join(Draft draft, List<Piece> body)
    {
        var joined = new List<Piece>();
        foreach (var piece in body)
        {
            if (joined is [.., var title] && IsTitle(draft, title) && IsText(draft, piece))
            {
                title.Append(piece);
                draft.Pieces.Remove(piece);
            }
            else
            {
                joined.Add(piece);
            }
        }
        return joined;
    }

    private static bool IsTitle(Draft draft, Piece piece) =>
        piece is { IsOpen: true, Label: { Style: LabelStyle.Article, Text: not "" } }
        && piece.Spans.Count == 1
        && piece.Body.Length is > 0 and <= Longest
        && char.IsLetterOrDigit(PieceShape.LastMark(piece.Content))
        && draft.Opening(piece) == OpeningKind.None
        && !draft.Phrases.HasFiniteVerb(piece.Body, piece.Words);

    private static bool IsText(Draft draft, Piece piece) =>
        piece is { IsOpen: true, Label: null }
        && !Headings.IsDivision(draft, piece)
        && (PieceShape.IsTerminated(piece.Content) || PieceShape.EndsInComma(piece.Content));
}
