using System.Text.RegularExpressions;
using Resolutions.Linguistics.Dates;
using Resolutions.Linguistics.Places;
using Resolutions.Model;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.FrontMatter;

/// <summary>Tells a line that names a place, before or after a line that is a bare date: they are one dateline.</summary>
internal static partial class PlaceReading
{
    private const int MostWords = 8;
    private const int MostWordsWithoutCountry = 2;

    public static void Read(Draft draft, List<Piece> front)
    {
        for (var i = 0; i < front.Count; i++)
        {
            if (front[i].Kind is null && IslamicDate.Match(front[i].Content).Length == front[i].Content.Length)
                front[i].Kind = ClauseKind.Dateline;
        }
        for (var i = 0; i < front.Count; i++)
        {
            if (front[i].Kind is not null || !IsPlace(draft, front[i]))
                continue;
            var isBefore = i + 1 < front.Count && Adjoins(draft, front[i], front[i + 1]);
            var isAfter = i > 0 && Adjoins(draft, front[i - 1], front[i], date: front[i - 1]);
            if (isBefore || isAfter)
                front[i].Kind = ClauseKind.Dateline;
        }
    }

    /// <summary>Next to a bare date, with no empty line between.</summary>
    private static bool Adjoins(Draft draft, Piece piece, Piece next, Piece? date = null) =>
        IsBareDate(draft, date ?? next) && !WhiteSpace.IsEmptyLine(draft.Characters, piece.Whole.End, next.Start);

    private static bool IsPlace(Draft draft, Piece piece)
    {
        var namesCountry = CountryNames.FindFirst(piece.Words, 0, MostWords) is not null;
        return piece.Words.Count <= (namesCountry ? MostWords : MostWordsWithoutCountry)
            && !PieceShape.IsTerminated(piece.Content)
            && DocumentWords.First(draft, piece.Words) is null;
    }

    private static bool IsBareDate(Draft draft, Piece piece)
    {
        if (piece.Kind != ClauseKind.Dateline)
            return false;
        var dates = DateFinding.Find(piece.Content, draft.Language);
        var others = IslamicDate.Match(piece.Content).Length;
        return dates.Count + others > 0 && piece.Content.Length - dates.Sum(date => date.Span.Length) - others <= 12;
    }

    // 14 Safar 1444H   19-20 Sha'aban 1443 H   14 صفر 1444هـ   19 و20 شعبان 1443 هـ
    [GeneratedRegex(
        @"\p{Nd}{1,2}[\p{Nd}\s–و-]{0,8}[\p{L}'’\s-]{2,24}\p{Nd}{4}\s?(?:A\.?H\.?|H\b|هـ|ه\b)",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex IslamicDate { get; }
}
