using Resolutions.Linguistics.Bodies;
using Resolutions.Linguistics.Formulas;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Cutting;

/// <summary>Tells what a clause opens with where it first says who speaks: The Council calls upon ….</summary>
internal static class SpokenOpenings
{
    private const int LongestBeforeName = 24;
    private const int MostArticles = 1;

    /// <summary>The opening, where need be after the body that speaks: The Council calls upon ….</summary>
    public static OpeningKind Of(Draft draft, Piece piece) =>
        piece.Label is { IsRecital: true } ? OpeningKind.Preambular
        : PhraseBook.KindOf(Read(draft, piece)) is var known and not OpeningKind.None ? known
        : FormGuessing.Of(draft, piece);

    /// <summary>The formula, where the formulary has it.</summary>
    public static FoundOpening? Read(Draft draft, Piece piece)
    {
        var words = piece.Words;
        if (draft.Phrases.Read(words, 0, LeadIns.Adverbs | LeadIns.Subjects) is { } opening)
            return opening;
        return
            WordsOfSpeaker(draft, piece) is > 0 and var name
            && draft.Phrases.Read(words, name, LeadIns.Adverbs) is { } spoken
            ? spoken with
            {
                Start = 0,
                HasSubject = true,
            }
            : null;
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
        if (before > MostArticles)
            return 0;
        var after = Enumerable.Range(0, words.Count).Count(i => words.SpanOf(i).End <= name.Span.End);
        return after + draft.Phrases.Match(draft.Facts.Bodies.Nouns, words, after);
    }
}
