using Resolutions.Linguistics.Months;
using Resolutions.Model;

namespace Resolutions.Linguistics.Dates;

/// <summary>Reads the dates that begin at a token. Spans are of the folded text.</summary>
internal sealed class DateReader(IReadOnlyList<DateToken> tokens, string language)
{
    private const int MostDays = 6;
    private const int FirstHijri = 1300;
    private const int LastHijri = 1500;
    private readonly DateTokens _tokens = new(tokens);
    private readonly DateWords _words = DateWords.In(language);

    /// <summary>The dates of the expression that begins here (several for 4-5 May), and the token after it; none where none begins.</summary>
    public (IReadOnlyList<FoundDate> Dates, int Next) Read(int start)
    {
        if (_tokens.IsJoined(start) && start > 1 && tokens[start - 1] is { IsJoined: true, Value: "." or "/" })
            return ([], start + 1);
        var days = DaysAt(start);
        for (var count = days.Count; count > 0; count--)
        {
            var (last, value, next) = days[count - 1];
            if ((NumericAt(last) ?? WithMonth(value, next)) is { } end)
                return (Spread(days, count, end), end.Next);
        }
        if ((NumericAt(start) ?? MonthFirst(start)) is { } found)
            return ([new(SpanOf(start, found.Next), found.Date)], found.Next);
        return ([], start + 1);
    }

    /// <summary>Whether the tokens between two dates only connect them: 28 mars *au* 3 avril 2021.</summary>
    public bool IsConnector(Span between)
    {
        var inside = tokens.Where(token => between.Overlaps(token.Span)).Take(2).ToList();
        return inside.Count == 1 && _words.Connectors.Contains(inside[0].Value);
    }

    // 5 au 10; 4-5; 1er et 2
    private List<(int Start, int Day, int Next)> DaysAt(int start)
    {
        var days = new List<(int Start, int Day, int Next)>();
        while (DayAt(start) is { } day && days.Count < MostDays)
        {
            days.Add((start, day.Value, day.Next));
            if (!_tokens.Has(day.Next, _words.Connectors))
                break;
            start = day.Next + 1;
        }
        return days;
    }

    private (int Value, int Next)? DayAt(int at)
    {
        if (!_tokens.IsNumber(at, 1, 31, 2))
            return null;
        var next = at + 1;
        return (
            tokens[at].Number!.Value,
            _tokens.IsJoined(next) && _tokens.Has(next, _words.Ordinals) ? next + 1 : next
        );
    }

    // 23 June 2024; 23rd of June; 24 أيلول/سبتمبر 2018
    private Ending? WithMonth(int day, int at)
    {
        for (var i = 0; i < 2 && _tokens.Has(at, _words.Of); i++)
            at++;
        if (MonthAt(at) is not { } month)
            return null;
        var (year, next) = YearAt(month.Next);
        return Possible(new(year, month.Value, day), next);
    }

    // June 23, 2024; June 2024
    private Ending? MonthFirst(int at)
    {
        if (MonthAt(at) is not { } month)
            return null;
        if (_words.HasCapitalMonths && DayAt(month.Next) is { } day)
        {
            var (year, next) = YearAt(day.Next);
            return Possible(new(year, month.Value, day.Value), next);
        }
        return YearAt(month.Next) is ({ } lone, var end) ? Possible(new(lone, month.Value), end) : null;
    }

    // 24/09/2018; 24.9.2018; 2018-09-24
    private Ending? NumericAt(int at)
    {
        var isChain =
            at + 4 < tokens.Count
            && Enumerable.Range(at + 1, 4).All(_tokens.IsJoined)
            && tokens[at + 1].Value is "/" or "." or "-"
            && tokens[at + 3].Value == tokens[at + 1].Value;
        var goesOn = _tokens.IsJoined(at + 5) && _tokens.IsJoined(at + 6) && tokens[at + 5].Value is "/" or "." or "-";
        if (!isChain || goesOn || !_tokens.IsNumber(at + 2, 1, 31, 2) || IsHijri(at))
            return null;
        var (first, middle, last) = (tokens[at].Number ?? 0, tokens[at + 2].Number!.Value, tokens[at + 4].Number ?? 0);
        if (_tokens.IsYear(at) && _tokens.IsNumber(at + 4, 1, 31, 2))
            return Possible(new(first, middle, last), at + 5);
        if (!_tokens.IsYear(at + 4) || !_tokens.IsNumber(at, 1, 31, 2))
            return null;
        // Day first, as the bodies write; month first only where it cannot be otherwise.
        return middle > 12 ? Possible(new(last, first, middle), at + 5) : Possible(new(last, middle, first), at + 5);
    }

    /// <summary>12/4/1442, 1442/4/12 هـ: a year of the Islamic calendar, which no body counts its Gregorian days in.</summary>
    private bool IsHijri(int at) =>
        _tokens.IsNumber(at, FirstHijri, LastHijri, 4)
        || _tokens.IsNumber(at + 4, FirstHijri, LastHijri, 4)
        || _tokens.At(at + 5)?.Value is "ه" or "هجري" or "هجريه" or "ah";

    private (int Value, int Next)? MonthAt(int at)
    {
        if (OneMonthAt(at) is not { } month)
            return null;
        if (
            _tokens.At(month.Next)?.Value is "/" or "(" or "-"
            && OneMonthAt(month.Next + 1) is { } again
            && again.Value == month.Value
        )
            return (month.Value, again.Next + (_tokens.At(again.Next)?.Value == ")" ? 1 : 0));
        return month;
    }

    private (int Value, int Next)? OneMonthAt(int at)
    {
        if (_tokens.At(at) is not { } first || (_words.HasCapitalMonths && !first.IsCapital))
            return null;
        // كانون الثاني is one month.
        if (
            _tokens.At(at + 1) is { } second
            && MonthNames.NumberOf($"{first.Value} {second.Value}", language) is { } two
        )
            return (two, at + 2);
        var name = MonthNames.NumberOf(first.Value, language) ?? WithoutPrefix(first.Value);
        var isAbbreviated = _tokens.At(at + 1)?.Value == "." && _tokens.At(at + 2)?.Number is not null;
        return name is { } one ? (one, at + (isAbbreviated ? 2 : 1)) : null;
    }

    // وسبتمبر, بسبتمبر: Arabic writes "and" and "in" onto the word.
    private int? WithoutPrefix(string name) =>
        name.Length > 3 && name[0] is 'و' or 'ب' or 'ل' ? MonthNames.NumberOf(name[1..], language) : null;

    private (int? Year, int Next) YearAt(int at)
    {
        var year = at;
        for (var i = 0; i < 2 && _tokens.Has(year, _words.YearMarks); i++)
            year++;
        return _tokens.IsYear(year) ? (tokens[year].Number, year + 1) : (null, at);
    }

    private List<FoundDate> Spread(List<(int Start, int Day, int Next)> days, int count, Ending end)
    {
        var dates = new List<FoundDate>();
        foreach (var (start, day, next) in days.Take(count - 1))
        {
            if (Possible(end.Date with { Day = day }, next) is { } one)
                dates.Add(new(SpanOf(start, next), one.Date));
        }
        dates.Add(new(SpanOf(days[count - 1].Start, end.Next), end.Date));
        return dates;
    }

    private static Ending? Possible(PartialDate date, int next) =>
        PartialDate.TryParse(date.ToString(), out _) ? new(date, next) : null;

    private Span SpanOf(int start, int next) => new(tokens[start].Span.Start, tokens[next - 1].Span.End);

    private readonly record struct Ending(PartialDate Date, int Next);
}
