using Resolutions.Model;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.FrontMatter;

/// <summary>Finds where what stands before a document's body ends.</summary>
internal static class FrontExtent
{
    private const int MostLines = 40;
    private const int MostWordsOfSpeaker = 15;
    private const int LongestLine = 400;
    private const int FirstWords = 3;
    private const int FewestWords = 5;

    /// <summary>To the line by which a body begins to speak; where there is none, to the first line that reads as a body's.</summary>
    /// <param name="document">The pieces that are the issuing body's, in order.</param>
    public static List<Piece> Of(Draft draft, List<Piece> document)
    {
        var front = document
            .TakeWhile((piece, index) => !FrontLines.IsBody(draft, piece) || IsOfTitle(draft, document, index))
            .Take(MostLines)
            .ToList();
        var speaker = SpeakerIn(draft, document);
        return speaker > front.Count ? document[..speaker] : front;
    }

    /// <summary>The line in which a body takes the word, and nothing before it does: The General Assembly,</summary>
    /// <returns>Its index; -1 where there is none.</returns>
    public static int SpeakerIn(Draft draft, List<Piece> pieces)
    {
        for (var i = 0; i < Math.Min(pieces.Count, MostLines); i++)
        {
            var piece = pieces[i];
            if (IsSpeaker(draft, piece))
                return i;
            if (BelongsToBody(draft, piece))
                return -1;
        }
        return -1;
    }

    /// <summary>REGULATION No. 4 / ESTABLISHING A REGISTER: under a line that names the document, with no empty line between.</summary>
    private static bool IsOfTitle(Draft draft, List<Piece> document, int index) =>
        index > 0
        && document[index].Label is null
        && DocumentWords.First(draft, document[index - 1].Words, FirstWords) is not null
        && !PieceShape.IsTerminated(document[index - 1].Content)
        && PieceShape.IsHeadlineLike(document[index])
        && !WhiteSpace.IsEmptyLine(draft.Characters, document[index - 1].Whole.End, document[index].Start);

    private static bool IsSpeaker(Draft draft, Piece piece) =>
        piece.Words.Count <= MostWordsOfSpeaker
        && PieceShape.EndsInComma(piece.Content)
        && EnactingReading.IsEnacting(draft, piece);

    private static bool BelongsToBody(Draft draft, Piece piece) =>
        piece.Content.Length > LongestLine
        || piece.Layout is BlockKind.Footnote or BlockKind.TableCell
        || (draft.Opening(piece) != OpeningKind.None && PieceShape.IsTerminated(piece.Content))
        || PieceShape.Sentences(piece.Content) > 1
        || IsReported(draft, piece);

    /// <summary>The Gazette publishes the full text below: — sentences before a body speaks are those of who reports it.</summary>
    private static bool IsReported(Draft draft, Piece piece) =>
        piece.Words.Count >= FewestWords
        && PieceShape.LastMark(piece.Content) is '.' or ':'
        && DocumentWords.First(draft, piece.Words, FirstWords) is null
        && !draft.Starts(piece, draft.Facts.AdoptionVerbs)
        && !MeetingReading.IsMeetingLine(draft, piece);
}
