using Resolutions.Linguistics.Dates.Vocabulary;
using Resolutions.Linguistics.Months;

namespace Resolutions.Linguistics.Dates.Reading;

/// <summary>Reads the dates that name a month or are made of digits, one or several: 23 June 2024, 4-5 May, 24/09/2018, le premier mai.</summary>
internal sealed class DateReader(DateText text)
{
    private const int MostOf = 5;
    private const int MostWordDays = 6;
    private readonly NumericDateReader _numeric = new(text);
    private readonly MonthReader _months = new(text);
    private readonly DayReader _days = new(text);
    private readonly List<DayReader.Day> _list = [];

    /// <summary>Adds the dates of the expression that begins at a number.</summary>
    /// <returns>The token after it; the same place where none begins.</returns>
    public int ReadNumber(int at, List<Moment> found)
    {
        if (IsWithin(at, found))
            return at;
        _days.ListAt(at, _list);
        for (var count = _list.Count; count > 0; count--)
        {
            var last = _list[count - 1];
            if ((_numeric.At(last.Start) ?? WithMonth(last)) is { } end)
                return Add(count, end, found);
        }
        return _numeric.At(at) is { } date ? Add(date, found) : at;
    }

    /// <summary>Adds the dates of the expression in which a month's name may stand at a word, days in words before it among them.</summary>
    /// <returns>The token after it; the same place where none is.</returns>
    public int ReadMonth(int at, List<Moment> found)
    {
        if (_months.At(at) is not { } month || IsSymbol(at))
            return at;
        var from = found.Count == 0 ? 0 : found[^1].Next;
        if (WordDays(at, from, month) is { } end)
            return Add(_list.Count, end, found);
        return MonthFirst(at, month.Month, month.Next, found);
    }

    // 24.9.2018.1; but 2018-09-24/2018-09-26
    private bool IsWithin(int at, List<Moment> found) =>
        text.IsJoined(at)
        && text[at - 1].Mark is '.' or '/'
        && text.IsJoined(at - 1)
        && !(found.Count > 0 && found[^1].Next == at - 1);

    // Dec.15(II)
    private bool IsSymbol(int at) =>
        text.IsJoined(at) && text[at - 1].Mark is '/' or '.' && text.IsMark(at + 1, '.') && text.IsJoined(at + 2);

    // 23 June 2024; 23rd of June; 24 أيلول/سبتمبر 2018; 24-Jun-2024
    private Moment? WithMonth(DayReader.Day day)
    {
        var at = day.Next;
        var mark = text[at].Mark;
        if (mark is '-' or '/' or '.' && text.IsJoined(at) && text.IsJoined(at + 1))
        {
            if (_months.At(at + 1) is not { } middle)
                return null;
            // The point of 24.Jun.2024 may have passed for that of an abbreviation.
            var isPointed = mark == '.' && text.IsMark(middle.Next - 1, mark);
            var last = isPointed ? middle.Next : middle.Next + 1;
            return text.IsMark(last - 1, mark) && text.IsYear(last)
                ? DateOf(day, middle.Month, text[last].Number, last + 1)
                : null;
        }
        if (_months.At(AfterOf(at)) is not { } month)
            return null;
        var (year, next) = _months.YearAfter(month.Next, month.Month.Calendar);
        return DateOf(day, month.Month, year, next);
    }

    // June 23, 2024; June 5-7, 2024; June twenty-third, 2024; June 2024; June
    private int MonthFirst(int at, MonthName month, int next, List<Moment> found)
    {
        if (text.Lexicon.HasCapitalMonths)
        {
            _days.ListAt(next, _list);
            if (
                _list.Count == 0
                && _days.InWordsAt(next) is { } words
                && _months.YearAfter(words.Next, month.Calendar).Year is not null
            )
                _list.Add(words);
            // June 28 - 3 July
            while (_list.Count > 1 && _months.At(AfterOf(_list[^1].Next)) is not null)
                _list.RemoveAt(_list.Count - 1);
            if (_list.Count > 0)
            {
                var (year, end) = _months.YearAfter(_list[^1].Next, month.Calendar);
                if (year is not null || month.Calendar == CalendarKind.Gregorian)
                {
                    _list[0] = _list[0] with { Start = at };
                    return Add(_list.Count, DateOf(_list[^1], month, year, end), found);
                }
            }
        }
        var (lone, after) = _months.YearAfter(next, month.Calendar);
        found.Add(new(at, after, PeriodKind.Date, month.Calendar, lone, month.Number));
        return after;
    }

    // le premier janvier; من الخامس إلى العاشر من مايو
    private Moment? WordDays(int at, int from, (MonthName Month, int Next) month)
    {
        var next = at;
        for (var i = 0; i < MostOf && text.PhraseBefore(next, DateRole.Of) is { Role: not DateRole.None } of; i++)
        {
            if (of.Start < from)
                break;
            next = of.Start;
        }
        _list.Clear();
        while (_list.Count < MostWordDays && _days.InWordsBefore(next, from) is { } day)
        {
            _list.Insert(0, day);
            // الخامس والسادس
            if (text.Language == "ar" && text.CharactersOf(day.Start)[0] == 'و')
            {
                next = day.Start;
                continue;
            }
            (var role, next) = text.PhraseBefore(BeforeFillers(day.Start), DateRole.To | DateRole.And);
            if (role == DateRole.None)
                break;
        }
        if (_list.Count == 0)
            return null;
        var (year, after) = _months.YearAfter(month.Next, month.Month.Calendar);
        // Twelfth May 2020; but the first May meeting is none of the first of May.
        if (text.Language == "en" && year is null && _list[^1].Next == at)
            return null;
        return DateOf(_list[^1], month.Month, year, after);
    }

    private int BeforeFillers(int next)
    {
        while (text[next - 1].IsWord && text.Is(next - 1, DateRole.Filler))
            next--;
        return next;
    }

    private int AfterOf(int at)
    {
        for (var i = 0; i < MostOf && text.Is(at, DateRole.Of); i++)
            at++;
        return at;
    }

    private static Moment DateOf(DayReader.Day day, MonthName month, int? year, int next) =>
        new(day.Start, next, PeriodKind.Date, month.Calendar, year, month.Number, day.Value);

    // The days of a list share the month and year of the last; an impossible one is passed over.
    private int Add(int count, Moment end, List<Moment> found)
    {
        foreach (var day in _list.Take(count - 1))
            Add(end with { Start = day.Start, Next = day.Next, Day = day.Value }, found);
        return Add(end, found);
    }

    private static int Add(Moment date, List<Moment> found)
    {
        if (date.IsPossible)
            found.Add(date);
        return date.Next;
    }
}
