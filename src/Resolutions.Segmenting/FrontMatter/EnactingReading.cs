using Resolutions.Linguistics.Bodies;
using Resolutions.Segmenting.Bodies;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.FrontMatter;

/// <summary>Tells the words that enact what follows: The Council, — Le Conseil décide : — إن المجلس،</summary>
internal static class EnactingReading
{
    private const int Longest = 500;
    private const int LongestVerb = 70;
    private const int MostWords = 5;
    private const int LongestArticle = 5;

    public static bool IsEnacting(Draft draft, Piece piece)
    {
        var content = piece.Content;
        if (piece.Label is { Text: not "" } || content.Length > Longest)
            return false;
        if (draft.Opening(piece) == OpeningKind.Operative)
            return content.Length <= LongestVerb && PieceShape.EndsInColon(content);
        if (!draft.Starts(piece, draft.Facts.EnactingOpenings) && !StartsWithBody(draft, content))
            return PieceShape.EndsInComma(content) && EnactingNames.Of(draft, piece) is not null;
        if (PieceShape.EndsInComma(content) || TellsOfMeeting(draft, piece))
            return true;
        // Longer, and with a colon, it is a sentence: a recital by its place.
        return PieceShape.EndsInColon(content) && (piece.Words.Count <= MostWords || IsNameAlone(draft, content));
    }

    /// <summary>The tenth session of the council, held in Dorsane on 4 May 2021; — a semicolon as a comma elsewhere.</summary>
    private static bool TellsOfMeeting(Draft draft, Piece piece) =>
        draft.Phrases.Contains(draft.Facts.Bodies.MeetingPhrases, piece.Words)
        && (
            PieceShape.LastMark(piece.Content) is ';' or '؛'
                ? piece.Content.Any(char.IsDigit) || !draft.Phrases.HasFiniteVerb(piece.Body, piece.Words)
                : PieceShape.EndsInColon(piece.Content) && !draft.Phrases.HasFiniteVerb(piece.Body, piece.Words)
        );

    /// <summary>The Council of the Lake Commission: — the name of a body and nothing else.</summary>
    private static bool IsNameAlone(Draft draft, string content) =>
        LineNames.Of(draft, content.TrimEnd(':', ' ', '\u00A0', '\u202F')) is not null;

    /// <summary>The European Union, — with an article before the name or none.</summary>
    private static bool StartsWithBody(Draft draft, string content) =>
        PieceShape.EndsInComma(content)
        && BodyFinding.Find(content, draft.Language) is [var first, ..]
        && first.Span.Start <= LongestArticle
        && !first.Body.IsPublisher;
}
