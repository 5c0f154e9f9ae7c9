using Resolutions.Linguistics.Dates.Vocabulary;
using Resolutions.Linguistics.Months;

namespace Resolutions.Linguistics.Dates.Reading;

/// <summary>
/// Reads years and decades that stand without a month. A number is a year only where something says so: a word before it
/// (in 2015, l'année 2015, عام 2015), an era after it (1442 هـ), another year that it runs to (2021-2025), a name that it belongs
/// to (the 2030 Agenda).
/// </summary>
internal sealed class YearReader(DateText text)
{
    private const int FirstIslamic = 1200;
    private const int LastIslamic = 1600;
    private const DateRole Strong =
        DateRole.In
        | DateRole.Since
        | DateRole.Until
        | DateRole.Part
        | DateRole.Year
        | DateRole.Years
        | DateRole.Between;
    private const DateRole Weak = DateRole.From | DateRole.About;

    private readonly LeadReader _leads = new(text);
    private readonly YearNumbers _numbers = new(text);
    private readonly MonthReader _months = new(text);
    private readonly List<int> _years = [];

    /// <summary>Adds the years or decades of the expression that begins at a number.</summary>
    /// <returns>The token after it; the same place where none begins.</returns>
    public int Read(int at, List<Moment> found)
    {
        if (ReadDecade(at, found) is var next && next > at)
            return next;
        _numbers.ListAt(at, _years);
        if (_years.Count == 0)
            return at;
        if (ReadIslamic(found) is var after && after > at)
            return after;
        if (!AreYears(_leads.Before(at)))
            return at;
        var areDecades = IsAfterFrenchYears(at) && _years.TrueForAll(year => text[year].Number % 10 == 0);
        foreach (var year in _years)
        {
            var start = areDecades && year == at ? at - 1 : year;
            found.Add(Of(start, year + 1, areDecades ? PeriodKind.Decade : PeriodKind.Year, _numbers.ValueOf(year)));
        }
        return _years[^1] + 1;
    }

    /// <summary>Adds the year in words that the word year stands before: l'an deux mille vingt-trois, عام ألفين وعشرين.</summary>
    public int ReadWords(int at, List<Moment> found)
    {
        if (
            text.PhraseBefore(at, DateRole.Year).Role == DateRole.None
            || _months.YearAfter(at, CalendarKind.Gregorian) is not { Year: { } year, Next: var next }
        )
            return at;
        var (era, after) = text.PhraseAt(next, DateRole.Islamic);
        if (era != DateRole.None)
        {
            found.Add(Of(at, after, PeriodKind.Year, year) with { Calendar = CalendarKind.Islamic });
            return after;
        }
        if (MayBeIslamic(year))
            return at;
        found.Add(Of(at, next, PeriodKind.Year, year));
        return next;
    }

    // 1990s; les années 90
    private int ReadDecade(int at, List<Moment> found)
    {
        var number = text[at].Number;
        if (number % 10 != 0)
            return at;
        var letter = text.IsMark(at + 1, '\'') && text.IsJoined(at + 1) ? at + 2 : at + 1;
        if (text.IsYear(at) && text.IsJoined(letter) && text.CharactersOf(letter) is "s")
        {
            found.Add(Of(at, letter + 1, PeriodKind.Decade, number));
            return letter + 1;
        }
        if (!IsAfterFrenchYears(at) || !text.Is(at - 2, DateRole.Filler | DateRole.From))
            return at;
        var (start, next) = (at - 1, at);
        // les années 50 et 60
        while (text.IsNumber(next, 50, 90, 2) && text[next].Number % 10 == 0 && _numbers.IsEnded(next))
        {
            found.Add(Of(start, next + 1, PeriodKind.Decade, 1900 + text[next].Number));
            at = next + 1;
            start = next = text.ConnectorAt(at) is { Role: not DateRole.None, Next: var more } ? more : at;
        }
        return at;
    }

    private int ReadIslamic(List<Moment> found)
    {
        var last = _years[^1];
        var (mark, next) = text.PhraseAt(last + 1, DateRole.Islamic);
        var (lead, start) = text.PhraseBefore(_years[0], DateRole.Islamic);
        // 1442 H may be anything, save where the word year stands before it.
        var isMarked =
            mark != DateRole.None
            && (text.CharactersOf(last + 1) is not "h" || _leads.Before(_years[0]).HasFlag(DateRole.Year));
        if (!isMarked && (lead == DateRole.None || text.CharactersOf(start) is "h"))
            return _years[0];
        var after = isMarked ? next : last + 1;
        foreach (var year in _years)
        {
            var moment = Of(year, year == last ? after : year + 1, PeriodKind.Year, text[year].Number);
            if (moment.Year is >= FirstIslamic and <= LastIslamic)
                found.Add(moment with { Calendar = CalendarKind.Islamic });
        }
        return after;
    }

    private bool AreYears(DateRole lead)
    {
        var (first, last) = (_years[0], _years[^1]);
        var year = text[first].Number;
        var isLikely = year >= YearNumbers.FirstLikely;
        var (era, _) = text.PhraseAt(last + 1, DateRole.BeforeEra | DateRole.CommonEra);
        if (era != DateRole.None)
            return era.HasFlag(DateRole.CommonEra);
        if (MayBeIslamic(year))
            return false;
        if (_numbers.IsShort(last))
            return lead.HasAny(DateRole.Year | DateRole.Years | DateRole.In | DateRole.Part);
        // In 1500 villages
        var isRound = year % 100 == 0 && _years.Count == 1 && (lead & Strong) == DateRole.In && !_numbers.IsEnded(last);
        return (lead.HasAny(Strong) && !isRound)
            || (isLikely && (IsRange() || text.PhraseAt(last + 1, DateRole.Onward).Role != DateRole.None))
            || (isLikely && lead.HasAny(Weak) && _numbers.IsEnded(last))
            || (isLikely && IsInName(first));
    }

    // 1914-1918 and 1939-1945; 2022/2023
    private bool IsRange() =>
        _years.Count > 1
        && text[_years[0] + 1].Mark is '-' or '/'
        && _years[1] == _years[0] + 2
        && !(_years.Count > 2 && text.IsMark(_years[1] + 1, '-'));

    // In Arabic such a year is most often one of the Hijra, though nothing says so.
    private bool MayBeIslamic(int year) => year <= LastIslamic && text.Language == "ar";

    // The 2030 Agenda: a capital after the year tells that nothing is counted.
    private bool IsInName(int at) =>
        text.Language == "en" && text.Is(at - 1, DateRole.Filler) && !text.IsJoined(at + 1) && text.IsCapital(at + 1);

    private bool IsAfterFrenchYears(int at) => text.Language == "fr" && text.Is(at - 1, DateRole.Years);

    private static Moment Of(int start, int next, PeriodKind kind, int year) =>
        new(start, next, kind, CalendarKind.Gregorian, year);
}
