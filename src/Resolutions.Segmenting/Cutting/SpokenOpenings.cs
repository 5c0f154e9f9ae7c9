using Resolutions.Linguistics.Bodies;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Cutting;

/// <summary>Tells what a clause opens with where it first says who speaks: The Council calls upon ….</summary>
internal static class SpokenOpenings
{
    private const int LongestBeforeName = 24;
    private const int MostArticles = 1;

    /// <summary>The opening, where need be after the body that speaks: The Council calls upon ….</summary>
    public static OpeningKind Of(Draft draft, Piece piece)
    {
        var opening = draft.Opening(piece);
        if (opening != OpeningKind.None)
            return opening;
        var subject = Math.Max(draft.Phrases.Match(draft.Facts.Subjects, piece.Words), WordsOfSpeaker(draft, piece));
        return subject > 0 ? draft.Phrases.Opening(piece.Words, subject) : opening;
    }

    /// <summary>The words of the name of a body with which a piece begins, and of what it is an organ of: The Council of the Union.</summary>
    private static int WordsOfSpeaker(Draft draft, Piece piece)
    {
        var words = piece.Words;
        var name = BodyFinding
            .Find(piece.Body, draft.Language)
            .FirstOrDefault(found => !found.Body.IsPublisher && found.Span.Start <= LongestBeforeName);
        if (name is null)
            return 0;
        var before = Enumerable.Range(0, words.Count).Count(i => words.SpanOf(i).End <= name.Span.Start);
        if (before > MostArticles && draft.Phrases.Match(draft.Facts.Subjects, words) == 0)
            return 0;
        var after = Enumerable.Range(0, words.Count).Count(i => words.SpanOf(i).End <= name.Span.End);
        return after + draft.Phrases.Match(draft.Facts.Bodies.Nouns, words, after);
    }
}
