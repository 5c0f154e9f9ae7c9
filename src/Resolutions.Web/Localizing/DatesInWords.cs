using System.Globalization;
using Resolutions.Model;
using Resolutions.Web.Resources;

namespace Resolutions.Web.Localizing;

/// <summary>Dates as the interface writes them, in the Gregorian calendar whatever the reader's region.</summary>
public static class DatesInWords
{
    /// <summary>What the text leaves out stays out, and a missing year is said to be missing.</summary>
    public static string InWords(this PartialDate date) =>
        date switch
        {
            { Year: { } year, Month: null } => year.ToString("0000", CultureInfo.InvariantCulture),
            { Year: { } year, Month: { } month, Day: null } => Write(year, month, 1, DateWords.MonthPattern),
            { Year: { } year, Month: { } month, Day: { } day } => Write(year, month, day, DateWords.DayPattern),
            { Month: { } month, Day: { } day } => WithoutYear(month, day, DateWords.DayOfMonthPattern),
            { Month: { } month } => WithoutYear(month, 1, DateWords.MonthAlonePattern),
            _ => date.ToString(),
        };

    public static string InWords(this DateTimeOffset time)
    {
        var day = time.UtcDateTime;
        return Write(day.Year, day.Month, day.Day, DateWords.DayPattern);
    }

    // 2000 was a leap year: without a year, 29 February is possible.
    private static string WithoutYear(int month, int day, string pattern) =>
        Sentence.Of(DateWords.YearNotGiven, Write(2000, month, day, pattern));

    private static string Write(int year, int month, int day, string pattern)
    {
        var format = (DateTimeFormatInfo)CultureInfo.CurrentCulture.DateTimeFormat.Clone();
        format.Calendar = new GregorianCalendar();
        return new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc).ToString(pattern, format);
    }
}
