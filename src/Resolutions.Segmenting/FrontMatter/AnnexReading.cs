using System.Text.RegularExpressions;
using Resolutions.Linguistics.Phrases;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.FrontMatter;

/// <summary>Tells the marks of annexes.</summary>
internal static partial class AnnexReading
{
    private const int LongestMark = 60;
    private const int LongestTitled = 160;
    private const int MostWordsOfOwner = 12;
    private const int WordsBeforeOwner = 5;

    /// <summary>ANNEX II, ANNEXE - V, الملحق 3: the word, and a number or nothing after it; a title only after a mark.</summary>
    public static bool IsMark(Draft draft, Piece piece)
    {
        var matched = draft.Phrases.Match(draft.Facts.AnnexWords, piece.Words);
        if (matched == 0 && ForeignAnnex.IsMatch(piece.Content))
            matched = 1;
        if (matched == 0 || piece.Label is { Text: not "" } || PieceShape.EndsInComma(piece.Content))
            return false;
        return piece.Content.Length <= LongestMark
                && piece.Words.Count <= matched + 2
                && (!PieceShape.IsTerminated(piece.Content) || PieceShape.EndsInColon(piece.Content))
            || IsTitled(piece, piece.Words.SpanOf(matched - 1).End)
            || IsOfDocument(draft, piece, matched);
    }

    /// <summary>Annex to resolution 4 — Annexe I à la Recommandation CM/Rec(2026)4 — ملحق القرار ٥: whose annex it is, and no sentence.</summary>
    private static bool IsOfDocument(Draft draft, Piece piece, int matched) =>
        piece.Content.Length <= LongestTitled
        && piece.Words.Count <= matched + MostWordsOfOwner
        && char.IsLetterOrDigit(PieceShape.LastMark(piece.Content))
        && (!draft.Facts.HasCapitals || char.IsUpper(piece.Body[0]))
        && Owner(draft, piece.Words, matched)
        && !draft.Phrases.HasFiniteVerb(piece.Body, piece.Words);

    private static bool Owner(Draft draft, Words words, int matched) =>
        Enumerable
            .Range(matched, Math.Clamp(words.Count - matched, 0, WordsBeforeOwner))
            .Any(i => DocumentWords.LengthAt(draft, words, i) > 0);

    /// <summary>Annex I: Terms of reference — ANNEXE 2 – LISTE DES BACS.</summary>
    private static bool IsTitled(Piece piece, int end) =>
        piece.Content.Length <= LongestTitled
        && !PieceShape.IsTerminated(piece.Content)
        && Title.IsMatch(piece.Body[end..]);

    // ANNEX, ANNEXE in the margin of a text in another language
    [GeneratedRegex(@"^ANNEXE?\b", RegexOptions.NonBacktracking)]
    private static partial Regex ForeignAnnex { get; }

    // " II: Terms"   " 2 – LISTE"   ": القائمة"   " (1) - "
    [GeneratedRegex(
        @"^\s?(?:(?:رقم\s)?[(]?(?:\p{Nd}{1,2}|[IVXL]{1,6}|\p{Lu}|[أ-ي])[)]?)?\s?(?:[:–—]|\s-\s|\.\s)\s?[\p{L}“«""]",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Title { get; }
}
