using Resolutions.Linguistics.Dates;
using Resolutions.Model;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.FrontMatter;

/// <summary>Tells votes and signatures, which stand under a title or at a document's end.</summary>
internal static class EndMatter
{
    private const int Longest = 200;
    private const int LongestName = 90;
    private const int MostWords = 8;

    public static bool IsEndMatter(Draft draft, Piece piece) => KindOf(draft, piece) is not null;

    /// <returns>Vote, signature or null.</returns>
    public static ClauseKind? KindOf(Draft draft, Piece piece)
    {
        if (piece.Label is { Text: not "" } || piece.Content.Length > Longest)
            return null;
        // صدر في جدة: done at, not adopted by, which begins with the same word.
        var signature = draft.Phrases.Match(draft.Facts.SignatureOpenings, piece.Words);
        var vote = draft.Phrases.Match(draft.Facts.VoteOpenings, piece.Words);
        if (signature > vote && IsSignature(draft, piece))
            return ClauseKind.Signature;
        if (vote > 1 || (vote == 1 && piece.Content.Length < LongestName && Tells(draft, piece)))
            return ClauseKind.Vote;
        return IsSignature(draft, piece) ? ClauseKind.Signature : null;
    }

    /// <summary>By how many, or how: صدر بالإجماع. A day alone tells of no vote.</summary>
    private static bool Tells(Draft draft, Piece piece) =>
        (piece.Content.Any(char.IsDigit) && DateFinding.Find(piece.Content, draft.Language).Count == 0)
        || draft.Mentions(piece.Words, draft.Facts.VoteManners);

    private static bool IsSignature(Draft draft, Piece piece) =>
        piece.Content.Length <= LongestName
        && piece.Words.Count <= MostWords
        && draft.Starts(piece, draft.Facts.SignatureOpenings)
        && (!PieceShape.IsTerminated(piece.Content) || piece.Content.Any(char.IsDigit));
}
