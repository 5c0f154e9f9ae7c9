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

    /// <summary>To the line by which a body begins to speak; where there is none, to the first line that reads as a body's.</summary>
    /// <param name="document">The pieces that are the issuing body's, in order.</param>
    public static List<Piece> Of(Draft draft, List<Piece> document)
    {
        var front = document.TakeWhile(piece => !FrontReading.IsBody(draft, piece)).Take(MostLines).ToList();
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

    private static bool IsSpeaker(Draft draft, Piece piece) =>
        piece.Words.Count <= MostWordsOfSpeaker
        && PieceShape.EndsInComma(piece.Content)
        && EnactingReading.IsEnacting(draft, piece);

    private static bool BelongsToBody(Draft draft, Piece piece) =>
        piece.Content.Length > LongestLine
        || piece.Layout is BlockKind.Footnote or BlockKind.TableCell
        || (draft.Opening(piece) != OpeningKind.None && PieceShape.IsTerminated(piece.Content))
        || PieceShape.Sentences(piece.Content) > 1;
}
