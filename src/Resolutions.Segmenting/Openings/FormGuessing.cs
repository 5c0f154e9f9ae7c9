using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Resolutions.Linguistics.Phrases;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Openings;

/// <summary>
/// Tells what a clause opens with from the form of a word that typography sets apart, in italics, bold or capitals: there
/// stands a formula, even where the formulary has none.
/// </summary>
internal static class FormGuessing
{
    private const int LongestEmphasis = 60;
    private const int FewestLetters = 3;
    private const int MostWords = 4;
    private const int FewestInCapitals = 2;

    private static readonly ConcurrentDictionary<string, Regex> Shapes = new(StringComparer.Ordinal);

    public static OpeningKind Of(Draft draft, Piece piece)
    {
        if (draft.Facts.ParticipleShape.Length == 0 || piece.Words.Count <= MostWords)
            return OpeningKind.None;
        foreach (var word in SetApart(draft, piece).Select(word => word.ToLowerInvariant()))
        {
            if (Matches(draft.Facts.ParticipleShape, word))
                return OpeningKind.Preambular;
            if (Matches(draft.Facts.FiniteShape, word))
                return OpeningKind.Operative;
        }
        return OpeningKind.None;
    }

    /// <summary>The words at the head that are emphasised, or in capitals where the text sets its formulas so, while those after them are not.</summary>
    private static List<string> SetApart(Draft draft, Piece piece)
    {
        var emphasised = Emphasised(draft, piece);
        var count = emphasised > 0 ? emphasised : Capitals(draft, piece);
        return count is > 0 and <= MostWords
            ? [.. Enumerable.Range(0, count).Select(i => piece.Words.SpanOf(i).Of(piece.Body))]
            : [];
    }

    private static int Emphasised(Draft draft, Piece piece)
    {
        // After the label, with what space and marks stand there.
        var latest = piece.Start + (piece.Label?.Length ?? 0) + 2;
        if (
            piece.Emphasis is not { IsEmpty: false } emphasis
            || emphasis.Start < piece.Start
            || emphasis.Start > latest
            || emphasis.Length > LongestEmphasis
            || emphasis.End >= piece.Whole.End - 1
        )
            return 0;
        var said = Words.Of(emphasis.Of(draft.Characters));
        return said.Count > 0 && piece.Words.Count > said.Count && said[0] == piece.Words[0] ? said.Count : 0;
    }

    private static int Capitals(Draft draft, Piece piece)
    {
        if (draft.FormulasInCapitals < FewestInCapitals)
            return 0;
        var count = 0;
        while (count < piece.Words.Count && IsInCapitals(piece.Words.SpanOf(count).Of(piece.Body)))
            count++;
        return count;
    }

    public static bool IsInCapitals(string word) =>
        word.Length >= FewestLetters && !word.Any(char.IsLower) && word.Any(char.IsUpper);

    private static bool Matches(string shape, string word) =>
        Shapes.GetOrAdd(shape, pattern => new(pattern, RegexOptions.NonBacktracking)).IsMatch(word);
}
