using Resolutions.Linguistics.Folding;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Cutting;

/// <summary>Joins a sentence that was broken over several paragraphs.</summary>
internal static class Joining
{
    // A line of fewer words, where capitals do not tell, may be a heading.
    private const int FewestWords = 8;
    private const int FewestWordsOfRest = 7;

    /// <returns>The body's pieces, fewer where some were joined.</returns>
    public static List<Piece> Join(Draft draft, List<Piece> body)
    {
        var joined = new List<Piece>();
        var dropped = new HashSet<Piece>();
        foreach (var piece in body)
        {
            if (joined.Count > 0 && Continues(draft, joined[^1], piece))
            {
                joined[^1].Append(piece);
                dropped.Add(piece);
            }
            else
            {
                joined.Add(piece);
            }
        }
        draft.Pieces.RemoveAll(dropped.Contains);
        return joined;
    }

    private static bool Continues(Draft draft, Piece piece, Piece next)
    {
        if (next.Label is not null || piece.Layout != next.Layout || piece.Layout == Model.BlockKind.Heading)
            return false;
        if (PieceShape.IsTerminated(piece.Content) || !PieceShape.HasLetters(piece.Content))
            return false;
        if (draft.Characters[piece.Whole.End - 1] is '-' or '‐' && PieceShape.BeginsLowerCase(next.Content))
            return true;
        if (
            draft.Opening(next) != OpeningKind.None
            && (PieceShape.EndsInComma(piece.Content) || !PieceShape.BeginsLowerCase(next.Content))
        )
            return false;
        if (EndsOpen(draft, piece))
            return true;
        return draft.Facts.HasCapitals
            ? PieceShape.BeginsLowerCase(next.Content)
            : ContinuesWithoutCapitals(draft, piece, next);
    }

    private static bool ContinuesWithoutCapitals(Draft draft, Piece piece, Piece next)
    {
        if (piece.Words.Count < FewestWords || draft.Starts(next, draft.Facts.ParagraphOpenings))
            return false;
        // An Arabic paragraph begins with و as other languages' begin with a capital.
        var first = next.Words.Count > 0 ? next.Words[0] : "";
        if (first.StartsWith('و') && !first.StartsWith("وال", StringComparison.Ordinal))
            return false;
        return next.Words.Count >= FewestWordsOfRest || PieceShape.IsTerminated(next.Content);
    }

    /// <summary>A last word that cannot end a sentence.</summary>
    public static bool EndsOpen(Draft draft, Piece piece)
    {
        if (piece.Words.Count < 3 || PieceShape.LastMark(piece.Content) is var mark && !char.IsLetter(mark))
            return false;
        var last = piece.Words[piece.Words.Count - 1];
        return Languages.LanguageFacts.Lines(draft.Facts.OpenWords).Any(word => FoldedText.Fold(word) == last);
    }
}
