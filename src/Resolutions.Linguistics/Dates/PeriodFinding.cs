using Resolutions.Linguistics.Dates.Reading;
using Resolutions.Linguistics.Months;

namespace Resolutions.Linguistics.Dates;

/// <summary>
/// Finds all that dates something in a text: days and months as <see cref="DateFinding"/> does, ranges of them, years,
/// decades, centuries, and dates of the Islamic calendar.
/// </summary>
public static class PeriodFinding
{
    /// <summary>
    /// In order and without overlap. Where the text gives one date in two calendars, both are found, each with the other's
    /// figure. A number is a year only where something says so: a word before it, an era, a range, a name.
    /// </summary>
    /// <param name="language">A BCP 47 tag. A language without rules yields only dates in digits and ranges of years.</param>
    public static IReadOnlyList<FoundPeriod> Find(string text, string language)
    {
        var tokens = new DateText(text, language);
        var periods = new PeriodReader(tokens).Read();
        var links = new CalendarLinks(tokens).Of(periods);
        var found = new FoundPeriod[periods.Count];
        for (var i = 0; i < found.Length; i++)
        {
            var (first, last, kind, written) = periods[i];
            var other = links[i] < 0 ? null : periods[links[i]].Text;
            var isIslamic = first.Calendar == CalendarKind.Islamic;
            found[i] = new(
                tokens.OriginOf(first.Start, last.Next),
                kind,
                first.Calendar,
                isIslamic ? other : written,
                isIslamic ? written : other
            );
        }
        return found;
    }
}
