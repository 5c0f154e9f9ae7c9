using Resolutions.Linguistics.Dates.Reading;
using Resolutions.Linguistics.Months;

namespace Resolutions.Linguistics.Dates;

/// <summary>Finds the days and months that a text names, each by itself; <see cref="PeriodFinding"/> finds ranges, years and more.</summary>
public static class DateFinding
{
    /// <summary>
    /// In order and without overlap. A language without rules yields only dates in digits. What a date leaves out stays
    /// out, save that the first end of a range or list takes the year that its end names. A year alone is no date, nor a day
    /// of the Islamic calendar.
    /// </summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static IReadOnlyList<FoundDate> Find(string text, string language)
    {
        var tokens = new DateText(text, language);
        return
        [
            .. new MomentReader(tokens)
                .Read()
                .Where(moment => moment is { Kind: PeriodKind.Date, Calendar: CalendarKind.Gregorian })
                .Select(moment => new FoundDate(
                    tokens.OriginOf(moment.Start, moment.Next),
                    new(moment.Year, moment.Month, moment.Day)
                )),
        ];
    }
}
