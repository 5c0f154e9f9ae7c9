using Resolutions.Linguistics.Bodies;
using Resolutions.Linguistics.Formulas;
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
    private const int FirstWords = 5;

    public static bool IsEnacting(Draft draft, Piece piece)
    {
        var content = piece.Content;
        if (piece.Label is { Text: not "" } || content.Length > Longest || draft.ListHeads.Contains(piece))
            return false;
        if (draft.Phrases.Read(piece.Words, 0, LeadIns.Adverbs | LeadIns.Subjects) is { } opening)
        {
            if (PhraseBook.KindOf(opening) == OpeningKind.Operative)
                return Acts.Enacts(opening.Illocution) && EnactsWhatFollows(draft, piece, opening);
        }
        if (IsConsequence(draft, piece))
            return true;
        if (
            !draft.Starts(piece, draft.Facts.EnactingOpenings)
            && !StartsWithBody(draft, content)
            && !IsNumberedBody(draft, piece)
        )
            return PieceShape.EndsInComma(content) && EnactingNames.Of(draft, piece) is not null;
        if (PieceShape.EndsInComma(content) || TellsOfMeeting(draft, piece))
            return true;
        // Longer, and with a colon, it is a sentence: a recital by its place.
        return PieceShape.EndsInColon(content) && (piece.Words.Count <= MostWords || IsNameAlone(draft, content));
    }

    /// <summary>Decides: — Adopte ce qui suit : — يقرر — the verb alone, or with a colon after few words or after those that announce.</summary>
    private static bool EnactsWhatFollows(Draft draft, Piece piece, FoundOpening opening) =>
        opening.End == piece.Words.Count
            ? !PieceShape.IsTerminated(piece.Content) || PieceShape.EndsInColon(piece.Content)
            : PieceShape.EndsInColon(piece.Content)
                && (
                    piece.Content.Length <= LongestVerb
                    || draft.Phrases.Contains(draft.Facts.AnnouncingWords, piece.Words)
                );

    /// <summary>Par ces motifs, — Therefore:</summary>
    private static bool IsConsequence(Draft draft, Piece piece) =>
        draft.Phrases.Match(draft.Facts.ConsequenceWords, piece.Words) is > 0 and var count
        && piece.Words.Count <= count + MostWords
        && PieceShape.LastMark(piece.Content) is (',' or '،' or ':');

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

    /// <summary>The 155th Assembly of the Union, — La 9e Conférence,</summary>
    private static bool IsNumberedBody(Draft draft, Piece piece)
    {
        var article = draft.Phrases.Match(draft.Facts.Bodies.Articles, piece.Words);
        return article > 0
            && piece.Words.Count > article + 1
            && char.IsDigit(piece.Words[article][0])
            && char.IsLetter(piece.Words[article][^1])
            && draft.Phrases.IndexOf(draft.Facts.Bodies.Nouns, piece.Words, article + FirstWords) > article;
    }

    /// <summary>The European Union, — with an article before the name or none.</summary>
    private static bool StartsWithBody(Draft draft, string content) =>
        PieceShape.EndsInComma(content)
        && BodyFinding.Find(content, draft.Language) is [var first, ..]
        && first.Span.Start <= LongestArticle
        && !first.Body.IsPublisher;
}
