using Resolutions.Linguistics.Dates;
using Resolutions.Model;
using Resolutions.Segmenting.Openings;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.FrontMatter;

/// <summary>Tells the lines that give place and date.</summary>
internal static class DatelineReading
{
    private const int Longest = 120;
    private const int MostOtherWords = 9;
    private const string House = "en";

    public static bool IsDateline(Draft draft, Piece piece)
    {
        var content = piece.Content;
        if (
            content.Length > Longest
            || piece.Label is { Text: not "" }
            || PieceShape.LastMark(content) is ':' or ';' or '؛'
        )
            return false;
        if (!content.Any(char.IsDigit) || draft.Opening(piece) != OpeningKind.None)
            return false;
        var dates = DatesIn(draft, content);
        if (dates.Count == 0 || NamesDocument(draft, piece))
            return false;
        var inDates = dates.Sum(date => date.Span.Of(content).Split(' ').Length);
        return piece.Words.Count - inDates <= MostOtherWords && PieceShape.Sentences(content) <= 1;
    }

    /// <summary>The first date of a text; null where it names none.</summary>
    public static PartialDate? DateOf(Draft draft, string content)
    {
        var dates = DatesIn(draft, content);
        return dates.Count == 0 ? null : dates[^1].Date;
    }

    // Mastheads keep the date of print in the language of the house, whatever language the text is in.
    private static IReadOnlyList<FoundDate> DatesIn(Draft draft, string content) =>
        DateFinding.Find(content, draft.Language) is { Count: > 0 } dates ? dates : DateFinding.Find(content, House);

    private static bool NamesDocument(Draft draft, Piece piece) =>
        draft.Mentions(piece.Words, draft.Facts.ResolutionWords)
        || draft.Mentions(piece.Words, draft.Facts.DeclarationWords)
        || draft.Mentions(piece.Words, draft.Facts.ReportWords)
        || draft.Mentions(piece.Words, draft.Facts.StatementWords);
}
