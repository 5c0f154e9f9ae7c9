using Resolutions.Model;
using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Labels;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Cutting;

/// <summary>
/// Joins the lines of one signature, or of a vote and its day, that stand together with no empty line between: Done at
/// Lusaka / 11 May 2027 — Yaoundé, le 26 mars 2026 / Le Président.
/// </summary>
internal static class SignatureBlocks
{
    private const int MostWordsOfOffice = 9;
    private const int MostWordsOfPlace = 8;

    /// <param name="end">What follows a body's last clause, kinds set as far as they are known.</param>
    /// <returns>The pieces that are part of another now.</returns>
    public static List<Piece> Join(Draft draft, List<Piece> end)
    {
        var joined = new List<Piece>();
        for (var i = 0; i + 1 < end.Count; i++)
        {
            if (IsDayOf(draft, end[i], end[i + 1]))
                Take(end[i], end[i + 1]);
        }
        var left = end.FindAll(piece => !joined.Contains(piece));
        for (var i = left.Count - 2; i >= 0; i--)
        {
            if (IsAboveSignature(draft, left[i], left[i + 1]))
            {
                left[i].Kind = ClauseKind.Signature;
                Take(left[i], left[i + 1]);
            }
        }
        return joined;

        void Take(Piece piece, Piece next)
        {
            piece.Append(next);
            joined.Add(next);
        }
    }

    /// <summary>The day in a line below, unless it stands in brackets.</summary>
    private static bool IsDayOf(Draft draft, Piece piece, Piece next) =>
        piece is { Kind: ClauseKind.Signature or ClauseKind.Vote, Spans.Count: 1 }
        && next.Kind == ClauseKind.Dateline
        && next.Content[0] is not ('(' or '[')
        && DatelineReading.DateOf(draft, piece.Content) is null
        && !IsApart(draft, piece, next);

    private static bool IsAboveSignature(Draft draft, Piece piece, Piece next) =>
        next.Kind == ClauseKind.Signature
        && (
            piece.Kind == ClauseKind.Dateline
            || (piece.IsOpen && (IsPlaceAndDay(draft, piece) || IsOffice(draft, piece)))
        )
        && !IsApart(draft, piece, next);

    /// <summary>À Paris, le 18 juin 2026. — with a full stop, as a letter has it.</summary>
    private static bool IsPlaceAndDay(Draft draft, Piece piece) =>
        piece.Words.Count <= MostWordsOfPlace && DatelineReading.IsDateline(draft, piece);

    private static bool IsOffice(Draft draft, Piece piece) =>
        piece.Label is null or { Style: LabelStyle.UpperLetter }
        && piece.Words.Count <= MostWordsOfOffice
        && !PieceShape.IsTerminated(piece.Content)
        && !PieceShape.BeginsLowerCase(piece.Content)
        && !draft.Phrases.HasFiniteVerb(piece.Body, piece.Words);

    private static bool IsApart(Draft draft, Piece piece, Piece next) =>
        WhiteSpace.IsEmptyLine(draft.Characters, piece.Whole.End, next.Start);
}
