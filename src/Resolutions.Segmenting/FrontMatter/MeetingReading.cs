using System.Text.RegularExpressions;
using Resolutions.Linguistics.Bodies;
using Resolutions.Linguistics.Dates;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.FrontMatter;

/// <summary>Tells the lines that say at which meeting, under which item and on whose report a text was adopted.</summary>
internal static partial class MeetingReading
{
    private const int MostWordsOfSession = 7;
    private const int MostWordsOfItem = 12;
    private const int MostWordsOfAdoption = 40;
    private const int MostOtherWords = 12;

    public static bool IsMeetingLine(Draft draft, Piece piece) =>
        IsItem(draft, piece) || IsSession(draft, piece) || IsReport(piece) || IsAdoption(draft, piece);

    /// <summary>Resolution adopted by the General Assembly on 19 December 2019: the act, and no subject.</summary>
    /// <remarks>Where another line can be the title; else it is the title itself.</remarks>
    public static bool IsAdoptionOfDocument(Draft draft, Piece piece)
    {
        if (DocumentWords.First(draft, piece.Words, 2) is not { } named || piece.Words.Count > MostWordsOfAdoption)
            return false;
        var after = named.Index + DocumentWords.LengthAt(draft, piece.Words, named.Index);
        if (draft.Phrases.Match(draft.Facts.AdoptionVerbs, piece.Words, after) == 0)
            return false;
        var told = DateFinding.Find(piece.Content, draft.Language).Sum(date => WordsIn(piece, date.Span.Length));
        told += BodyFinding.Find(piece.Content, draft.Language).Sum(found => WordsIn(piece, found.Span.Length));
        return piece.Words.Count - told <= MostOtherWords;
    }

    /// <summary>Adopted at its 12th meeting, on 4 May 2021 — (Adopted on …)</summary>
    private static bool IsAdoption(Draft draft, Piece piece) =>
        piece.Words.Count <= MostWordsOfAdoption
        && PieceShape.LastMark(piece.Content) is not (';' or '؛' or ':')
        && draft.Phrases.Match(draft.Facts.AdoptionVerbs, piece.Words) > 0
        && piece.Content.Any(char.IsDigit)
        && EndMatter.KindOf(draft, piece) is null;

    /// <summary>Agenda item 22 (b)</summary>
    private static bool IsItem(Draft draft, Piece piece) =>
        piece.Words.Count <= MostWordsOfItem
        && !PieceShape.IsTerminated(piece.Content)
        && piece.Content.Any(char.IsDigit)
        && draft.Starts(piece, draft.Facts.AgendaWords);

    /// <summary>Seventy-fourth session — 1041e RÉUNION — الدورة الثامنة والأربعون: no more than its number and kind.</summary>
    private static bool IsSession(Draft draft, Piece piece) =>
        IsNumberedMeeting(draft, piece)
        || piece.Words.Count <= MostWordsOfSession
            && !PieceShape.EndsInComma(piece.Content)
            && !PieceShape.IsTerminated(piece.Content)
            && draft.Mentions(piece.Words, draft.Facts.Bodies.MeetingNouns)
            && DocumentWords.First(draft, piece.Words) is null
            && BodyFinding.Find(piece.Content, draft.Language).Count == 0
            && !draft.Mentions(piece.Words, draft.Facts.Bodies.Nouns)
            && !draft.Mentions(piece.Words, draft.Facts.TopicWords);

    /// <summary>XVIIIe Conférence — 9th Congress</summary>
    private static bool IsNumberedMeeting(Draft draft, Piece piece) =>
        piece.Words.Count <= 4
        && draft.Mentions(piece.Words, draft.Facts.SessionWords)
        && NumberedWord.IsMatch(piece.Content);

    // 9th   XVIIIe   41ème
    [GeneratedRegex(@"^(?:\d{1,3}|[IVXLC]{1,8})(?:th|st|nd|rd|e|è?me|ère|er|°)? ", RegexOptions.NonBacktracking)]
    private static partial Regex NumberedWord { get; }

    /// <summary>[on the report of the Second Committee (A/74/384/Add.2)]</summary>
    private static bool IsReport(Piece piece) => piece.Content is ['[', .., ']'] && piece.Content.Any(char.IsDigit);

    private static int WordsIn(Piece piece, int length) =>
        (int)Math.Round(piece.Words.Count * (double)length / Math.Max(1, piece.Content.Length));
}
