using Resolutions.Model;
using Resolutions.Segmenting.Cutting;
using Resolutions.Segmenting.Labels;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.FrontMatter;

/// <summary>Tells what a line before a document's body is, or that it is of the body.</summary>
internal static class FrontLines
{
    private const int LongestLine = 250;

    /// <summary>A line that belongs to the body: labelled, opening with a formula, a sentence.</summary>
    public static bool IsBody(Draft draft, Piece piece)
    {
        if (piece.Label is { Text: not "" } && !SymbolReading.IsSymbol(piece.Content))
            return true;
        // • that … — Congress notes
        if (piece.Label is { Style: LabelStyle.Bullet } && PieceShape.BeginsLowerCase(piece.Body))
            return true;
        if (Headings.IsDivision(draft, piece))
            return true;
        if (!draft.IsCarried && draft.Opening(piece) == OpeningKind.None && Speaks(draft, piece))
            return true;
        // Before datelines: The Council, meeting at Dorsane on 4 May 2021,
        if (EnactingReading.IsEnacting(draft, piece))
            return true;
        if (SymbolReading.IsSymbol(piece.Content) || DatelineReading.IsDateline(draft, piece))
            return false;
        if (piece.Layout is BlockKind.TableCell or BlockKind.Footnote || piece.Content.Length > LongestLine)
            return true;
        var isSentence = PieceShape.IsTerminated(piece.Content) || PieceShape.EndsInComma(piece.Content);
        // Recalling the report of …, Recalling the resolutions of …;
        if (isSentence && draft.Opening(piece) == OpeningKind.Preambular)
            return true;
        if (isSentence)
            return !DocumentWords.BeginsTitle(draft, piece.Words) || PieceShape.Sentences(piece.Content) > 1;
        return draft.Opening(piece) == OpeningKind.Preambular && piece.Words.Count > 6;
    }

    /// <summary>Congress notes: a body and what it does, in a line that names no document.</summary>
    private static bool Speaks(Draft draft, Piece piece) =>
        SpokenOpenings.Of(draft, piece) != OpeningKind.None
        && DocumentWords.First(draft, piece.Words) is null
        && piece != draft.Open.FirstOrDefault();

    /// <param name="before">The line before; where it is open, a title has begun and may go on.</param>
    public static ClauseKind? KindOf(Draft draft, Piece piece, Piece? before)
    {
        // 2024-2029 under a parliament's name, (GC(68)/27) under an item of the agenda
        if (before is { Kind: ClauseKind.Issuer or ClauseKind.Dateline } && IsTerm(piece.Content))
            return before.Kind;
        if (before is { Kind: ClauseKind.Dateline } && IsBracketed(piece.Content) && piece.Content.Any(char.IsDigit))
            return ClauseKind.Dateline;
        if (SymbolReading.IsSymbol(piece.Content))
            return ClauseKind.Symbol;
        if (AnnexReading.IsMark(draft, piece))
            return ClauseKind.Annex;
        if (DatelineReading.IsDateline(draft, piece) || MeetingReading.IsMeetingLine(draft, piece))
            return ClauseKind.Dateline;
        if (IssuerReading.IsIssuerLine(draft, piece, before is { Kind: null } ? before : null))
            return ClauseKind.Issuer;
        if (EndMatter.KindOf(draft, piece) == ClauseKind.Vote)
            return ClauseKind.Vote;
        return draft.Starts(piece, draft.Facts.PartWords) && piece.Words.Count <= 3 ? ClauseKind.Heading : null;
    }

    private static bool IsTerm(string content) =>
        content.Length is > 8 and <= 12 && content.All(c => char.IsDigit(c) || c is '-' or '–' or '/' or ' ');

    private static bool IsBracketed(string content) => content is ['(', .., ')'] or ['[', .., ']'];
}
