using Resolutions.Linguistics.Months;

namespace Resolutions.Linguistics.Dates.Reading;

/// <summary>A date as far as one place of a text gives it, before it is known what stands around it.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="Next">The token after its last.</param>
/// <param name="Kind">All but <see cref="PeriodKind.Interval"/>.</param>
/// <param name="Year">Of a decade or century the first of its years as one counts them: 1990, 1900.</param>
internal readonly record struct Moment(
    int Start,
    int Next,
    PeriodKind Kind,
    CalendarKind Calendar,
    int? Year,
    int? Month = null,
    int? Day = null
)
{
    private const int LongestIslamicMonth = 30;

    /// <summary>Whether its calendar has such a day.</summary>
    public bool IsPossible =>
        Month is null or (>= 1 and <= 12) && (Day is not { } day || (day >= 1 && day <= DaysOfMonth));

    /// <summary>A month, named alone, is no date unless another that it is joined to lends it a year.</summary>
    public bool IsLoneMonth => Kind == PeriodKind.Date && Year is null && Day is null;

    // 2000 was a leap year: without a year, 29 February is possible.
    private int DaysOfMonth =>
        Calendar == CalendarKind.Islamic ? LongestIslamicMonth : DateTime.DaysInMonth(Year ?? 2000, Month ?? 1);
}
