using Resolutions.Linguistics.Dates;
using Resolutions.Model;
using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Labels;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Cutting;

/// <summary>Marks votes, signatures, place and date at a body's end; lines of one kind in a row are one clause.</summary>
internal static class EndMatterMarking
{
    private const int LongParagraph = 200;
    private const int MostWordsOfName = 9;
    private const int MostWordsOfMeeting = 9;
    private const int MostSigned = 24;

    public static void Mark(Draft draft, List<Piece> body)
    {
        var last = body.FindLastIndex(piece => piece.Label is { Text: not "" } && piece.IsOpen);
        if (last < 0)
            last = body.FindLastIndex(piece => IsOfBody(draft, piece));
        var joined = new HashSet<Piece>();
        Piece? before = null;
        var end = body.Skip(last + 1).Where(piece => piece.IsOpen || piece.Kind == ClauseKind.Heading).ToList();
        foreach (var (index, piece) in end.Index())
        {
            var next = index + 1 < end.Count ? end[index + 1] : null;
            var kind = KindOf(draft, piece, next, before);
            if (piece.Kind == ClauseKind.Heading && kind is not (ClauseKind.Signature or ClauseKind.Dateline))
            {
                before = null;
                continue;
            }
            if (kind is null && piece == body[^1] && IsNameAtEnd(draft, body))
                kind = ClauseKind.Signature;
            piece.Kind = kind;
            if (kind is not null && before?.Kind == kind && IsOneClause(before, piece))
            {
                before.Append(piece);
                joined.Add(piece);
                continue;
            }
            before = piece;
        }
        joined.UnionWith(SignatureBlocks.Join(draft, [.. end.Where(piece => !joined.Contains(piece))]));
        draft.Pieces.RemoveAll(joined.Contains);
        body.RemoveAll(joined.Contains);
    }

    /// <summary>Votes and signatures go on over lines; so do a meeting and its day, and a bracket until it closes.</summary>
    private static bool IsOneClause(Piece before, Piece piece) =>
        piece.Kind is ClauseKind.Vote or ClauseKind.Signature
        || (
            piece.Kind == ClauseKind.Dateline
            && (IsInBrackets(before) || !before.Content.Contains('(', StringComparison.Ordinal))
        );

    private static bool IsInBrackets(Piece piece) =>
        piece.Content[0] is '(' or '['
        && piece.Content.Count(c => c is '(' or '[') > piece.Content.Count(c => c is ')' or ']');

    /// <summary>Press Office of the Embassy of Norway: the last line, after a sentence that has ended, names who speaks.</summary>
    private static bool IsNameAtEnd(Draft draft, List<Piece> body) =>
        body is [.., var before, var line]
        && PieceShape.IsTerminated(before.Content)
        && line.Label is null
        && line.Words.Count <= MostWordsOfName
        && PieceShape.IsHeadlineLike(line)
        && !draft.Phrases.HasFiniteVerb(line.Body, line.Words)
        && (IssuerReading.IsListedName(draft, line) || draft.Mentions(line.Words, draft.Facts.EmbassyWords, 5));

    private static bool IsOfBody(Draft draft, Piece piece) =>
        draft.Opening(piece) != OpeningKind.None || piece.Content.Length > LongParagraph;

    private static ClauseKind? KindOf(Draft draft, Piece piece, Piece? next, Piece? before)
    {
        var continued = before?.Kind switch
        {
            ClauseKind.Dateline when IsInBrackets(before) => ClauseKind.Dateline,
            ClauseKind.Vote when IsVoteList(draft, piece) => ClauseKind.Vote,
            ClauseKind.Signature when IsSigned(draft, piece, before) => ClauseKind.Signature,
            _ => (ClauseKind?)null,
        };
        if (continued is not null)
            return continued;
        if (EndMatter.KindOf(draft, piece) is { } kind)
            return kind == ClauseKind.Vote && TellsOnlyWhen(draft, piece) ? ClauseKind.Dateline : kind;
        if (IsResult(draft, piece))
            return ClauseKind.Vote;
        if (IsSigning(draft, piece))
            return ClauseKind.Signature;
        var isDateline = DatelineReading.IsDateline(draft, piece) && !PieceShape.IsTerminated(piece.Content);
        return isDateline || IsMeeting(draft, piece, next) ? ClauseKind.Dateline : null;
    }

    /// <summary>Resolution adopted by 41 votes to 2, with 5 abstentions; it begins with the document, and counts.</summary>
    private static bool IsResult(Draft draft, Piece piece) =>
        piece.Label is null
        && piece.Content.Length <= LongParagraph
        && piece.Content.Any(char.IsDigit)
        && DocumentWords.First(draft, piece.Words, 3) is not null
        && draft.Phrases.IndexOf(draft.Facts.VoteManners, piece.Words) > 0
        && PieceShape.Sentences(piece.Content) <= 1;

    /// <summary>In favour: Albania, …: as long as it takes.</summary>
    private static bool IsVoteList(Draft draft, Piece piece) =>
        draft.Starts(piece, draft.Facts.VoteOpenings)
        && piece.Content.AsSpan(0, Math.Min(piece.Content.Length, 40)).Contains(':');

    /// <summary>Done at Dorsane, in two copies, both texts being equally authentic, on 3 May 2020: however long.</summary>
    private static bool IsSigning(Draft draft, Piece piece) =>
        piece.Label is null
        && piece.Content.Length <= LongParagraph
        && PieceShape.Sentences(piece.Content) <= 1
        && draft.Phrases.Match(draft.Facts.SignatureOpenings, piece.Words) > 1
        && draft.Starts(piece, draft.Facts.PlaceOpenings);

    /// <summary>Names and offices below a signature, until a sentence begins.</summary>
    private static bool IsSigned(Draft draft, Piece piece, Piece before) =>
        piece.Label is null or { Style: LabelStyle.UpperLetter }
        && piece.Words.Count <= MostWordsOfName
        && before.Spans.Count <= MostSigned
        && !PieceShape.BeginsLowerCase(piece.Content)
        && PieceShape.LastMark(piece.Content) is not (':' or ';' or '؛')
        && PieceShape.Sentences(piece.Content) <= 1
        && !draft.Phrases.HasFiniteVerb(piece.Body, piece.Words)
        && draft.Opening(piece) == OpeningKind.None;

    /// <summary>Adopted at Dorsane on 7 October 2011: place and day, and nothing of how.</summary>
    private static bool TellsOnlyWhen(Draft draft, Piece piece) =>
        draft.Facts.VoteManners.Length > 0
        && !draft.Mentions(piece.Words, draft.Facts.VoteManners)
        && DateFinding.Find(piece.Content, draft.Language).Count > 0;

    /// <summary>52nd plenary meeting / 19 December 2019: the meeting at which, above the day.</summary>
    private static bool IsMeeting(Draft draft, Piece piece, Piece? next) =>
        next is not null
        && piece.Words.Count <= MostWordsOfMeeting
        && piece.Label is not { Text: not "" }
        && !PieceShape.IsTerminated(piece.Content)
        && draft.Mentions(piece.Words, draft.Facts.SessionWords)
        && DatelineReading.IsDateline(draft, next);
}
