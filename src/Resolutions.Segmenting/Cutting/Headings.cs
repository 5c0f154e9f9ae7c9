using Resolutions.Linguistics.Phrases;
using Resolutions.Model;
using Resolutions.Segmenting.FrontMatter;
using Resolutions.Segmenting.Labels;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Cutting;

/// <summary>Tells headings inside a text.</summary>
internal static class Headings
{
    private const int LongestLine = 120;
    private const int LongestPhrase = 260;
    private const int LongestLabelled = 80;

    // A sentence of a quarter of the usual paragraph's length, before a longer one, announces it.
    private const double ShareOfMedian = 0.25;

    // A phrase with a full stop is a heading only where paragraphs are clearly longer.
    private const double PhraseShareOfMedian = 0.6;

    public static void Mark(Draft draft, List<Piece> body)
    {
        var isProse = body.All(piece => piece.Label is not { Text: not "" });
        var lengths = body.Select(piece => piece.Content.Length).Order().ToList();
        var median = lengths.Count == 0 ? 0 : lengths[lengths.Count / 2];
        var sections = SectionHeads.Find(draft, body);
        Piece? before = null;
        var isList = false;
        foreach (var (index, piece) in body.Index())
        {
            var next = index + 1 < body.Count ? body[index + 1] : null;
            if (!piece.IsOpen || next is null)
                continue;
            // After a colon short lines are items of a list.
            isList =
                PieceShape.IsHeadlineLike(piece)
                && (isList || (before is { Kind: null } && PieceShape.EndsInColon(before.Content)));
            var isHeading =
                piece.Layout == BlockKind.Heading
                || IsPartName(draft, piece)
                || (index > 0 && body[index - 1].Kind == ClauseKind.Annex && IsTitleOfAnnex(draft, piece))
                || IsDivision(draft, piece)
                || (!isList && IsLine(draft, piece, next))
                || sections.Contains(piece)
                || IsLabelledLine(draft, piece, next)
                || (isProse && draft.Language == draft.Facts.Tag && IsSentence(draft, piece, before, next, median));
            if (isHeading)
                piece.Kind = ClauseKind.Heading;
            before = piece;
        }
    }

    /// <summary>GUIDELINES ON MOORING, under ANNEX: no formula, whatever its first word.</summary>
    private static bool IsTitleOfAnnex(Draft draft, Piece piece) =>
        piece.Label is null
        && PieceShape.IsHeadlineLike(piece)
        && !PieceShape.BeginsLowerCase(piece.Content)
        && !draft.Phrases.HasFiniteVerb(piece.Body, piece.Words);

    private static bool IsPartName(Draft draft, Piece piece) =>
        piece.Words.Count <= 3
        && draft.Starts(piece, draft.Facts.PartWords)
        && PieceShape.LastMark(piece.Content) is not ('.' or ',' or '،' or ';' or '؛');

    /// <summary>TITRE I : DISPOSITIONS GÉNÉRALES — Chapter 2 — الباب الأول: the word, its number, and a title or nothing.</summary>
    public static bool IsDivision(Draft draft, Piece piece)
    {
        var words = Words.Of(piece.Content);
        var matched = draft.Phrases.Match(draft.Facts.DivisionWords, words);
        if (matched == 0 || words.Count <= matched || piece.Content.Length > LongestLine)
            return false;
        if (PieceShape.IsTerminated(piece.Content) || PieceShape.EndsInComma(piece.Content))
            return false;
        var number = words.SpanOf(matched).Of(piece.Content);
        var isNumber =
            number.All(char.IsDigit)
            || RomanNumbers.Parse(number) > 0
            || draft.Phrases.Match(draft.Facts.DivisionOrdinals, words, matched) > 0;
        var rest = piece.Content[words.SpanOf(matched).End..].TrimStart();
        return isNumber
            && piece.Words.Count > 0
            && (rest.Length == 0 || !char.IsLower(rest[0]))
            && !draft.Phrases.HasFiniteVerb(piece.Body, piece.Words);
    }

    /// <summary>A short line without a full stop, before something longer or another heading.</summary>
    private static bool IsLine(Draft draft, Piece piece, Piece next)
    {
        if (piece.Label is not null || piece.Content.Length > LongestLine || !PieceShape.IsHeadlineLike(piece))
            return false;
        if (
            SpokenOpenings.Of(draft, piece) != OpeningKind.None
            || EndMatter.IsEndMatter(draft, piece)
            || DatelineReading.IsDateline(draft, piece)
        )
            return false;
        if (draft.Facts.HasCapitals && PieceShape.BeginsLowerCase(piece.Content))
            return false;
        return next.Label is not null
            || next.Content.Length > piece.Content.Length
            || PieceShape.IsTerminated(next.Content);
    }

    // II. WATER QUALITY   A. Fisheries   1 INTRODUCTION
    private static bool IsLabelledLine(Draft draft, Piece piece, Piece next) =>
        (
            piece.Label is { Style: LabelStyle.UpperRoman or LabelStyle.UpperLetter or LabelStyle.Ordinal }
            || (piece.Label is { Style: LabelStyle.Number, Text: not "" } && FormGuessing.IsInCapitals(piece.Body))
        )
        && piece.Body.Length is > 0 and <= LongestLabelled
        && !PieceShape.IsTerminated(piece.Content)
        && !PieceShape.EndsInComma(piece.Content)
        && draft.Opening(piece) == OpeningKind.None
        && (next.Label is not null || PieceShape.IsTerminated(next.Content));

    /// <summary>In prose without labels: a noun phrase with a full stop, or a sentence much shorter than what it announces.</summary>
    private static bool IsSentence(Draft draft, Piece piece, Piece? before, Piece next, int median)
    {
        var length = piece.Content.Length;
        if (
            PieceShape.LastMark(piece.Content) != '.'
            || PieceShape.Sentences(piece.Content) != 1
            || before?.Kind == ClauseKind.Heading
        )
            return false;
        if (length <= ShareOfMedian * median && next.Content.Length >= 2 * length)
            return draft.Opening(piece) == OpeningKind.None;
        return length <= LongestPhrase
            && length <= PhraseShareOfMedian * median
            && draft.Phrases.TellsFiniteVerbs
            && !draft.Phrases.HasFiniteVerb(piece.Body, piece.Words)
            && draft.Opening(piece) == OpeningKind.None;
    }
}
