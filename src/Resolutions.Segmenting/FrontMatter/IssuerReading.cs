using Resolutions.Linguistics.Bodies;
using Resolutions.Segmenting.Bodies;
using Resolutions.Segmenting.Cutting;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.FrontMatter;

/// <summary>Tells the lines that name who speaks.</summary>
internal static class IssuerReading
{
    private const int Longest = 140;
    private const int LongestArticle = 5;

    /// <param name="title">The line before, where a title has begun, which names bodies of its own: Report / of the meeting ….</param>
    public static bool IsIssuerLine(Draft draft, Piece piece, Piece? title)
    {
        var isAfterTitle = title is not null;
        if (piece.Content.Length > Longest || DocumentWords.First(draft, piece.Words) is not null)
            return false;
        var facts = draft.Facts;
        if (isAfterTitle && (PieceShape.BeginsLowerCase(piece.Content) || draft.Starts(piece, facts.OpenWords)))
            return false;
        if (title is not null && IsNameApart(draft, title, piece))
            return true;
        if (!isAfterTitle && (draft.Starts(piece, facts.SecretariatWords) || IsSession(draft, piece)))
            return true;
        if (!isAfterTitle && IsMission(draft, piece))
            return true;
        var named = BodyFinding
            .Find(piece.Content, draft.Language)
            .Where(found => !found.Body.IsPublisher && !(isAfterTitle && found.Span.Start > LongestArticle))
            .ToList();
        return named.Sum(found => found.Span.Length) * 2 >= piece.Content.Length || IsName(draft, piece, isAfterTitle);
    }

    /// <summary>The name of a body that is in no list: the enacting clause says it too, or it looks like one and no title has begun.</summary>
    private static bool IsName(Draft draft, Piece piece, bool isAfterTitle)
    {
        var enacting = EnactingNames.PieceOf(draft) is { } clause ? EnactingNames.Of(draft, clause) : null;
        if (enacting is { } said && LineNames.Says(draft, piece.Content, said))
            return true;
        return !isAfterTitle
            && PieceShape.IsHeadlineLike(piece)
            && LineNames.Of(draft, piece.Content) is { } name
            && NameShape.IsSpecific(draft, name);
    }

    /// <summary>After a title that is whole, and an empty line, nothing but the name of a listed body or of its organ.</summary>
    private static bool IsNameApart(Draft draft, Piece title, Piece piece) =>
        DocumentWords.First(draft, title.Words) is not null
        && WhiteSpace.IsEmptyLine(draft.Characters, title.Whole.End, piece.Start)
        && !Joining.EndsOpen(draft, title)
        // FINAL COMMUNIQUÉ / EMERGENCY MEETING OF …: two words are half a title.
        && (
            IsListedName(draft, piece)
            || (title.Words.Count > 2 && (IsSession(draft, piece) || LineNames.Of(draft, piece.Content) is not null))
        );

    /// <summary>Nothing but the name of a listed body or of its organ.</summary>
    public static bool IsListedName(Draft draft, Piece piece) =>
        LineNames.Of(draft, piece.Content) is not null
        && BodyFinding.Find(piece.Content, draft.Language).Any(found => !found.Body.IsPublisher && !found.IsOrgan);

    private static bool IsMission(Draft draft, Piece piece) =>
        draft.Phrases.IndexOf(draft.Facts.EmbassyWords, piece.Words, 2) >= 0
        || draft.Starts(piece, draft.Facts.MinistryWords);

    /// <summary>Fifty-first session: an ordinal and the word, and little else.</summary>
    private static bool IsSession(Draft draft, Piece piece) =>
        piece.Words.Count <= 9
        && draft.Mentions(piece.Words, draft.Facts.SessionWords)
        && !draft.Mentions(piece.Words, draft.Facts.TopicWords);
}
