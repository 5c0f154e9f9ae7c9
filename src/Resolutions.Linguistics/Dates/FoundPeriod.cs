using Resolutions.Linguistics.Months;
using Resolutions.Model;

namespace Resolutions.Linguistics.Dates;

/// <summary>A stretch of time that a text names, from a day to a century, and where it stands.</summary>
/// <param name="Span">Of the date itself, without the words before it (in, since, early); of an interval from its first end to its last.</param>
/// <param name="Calendar">That the text counts by here.</param>
/// <param name="Edtf">
/// In the Gregorian calendar, after ISO 8601-2:2019: <c>2024-05</c>, <c>XXXX-05-03</c> without a year, <c>199X</c>, <c>19XX</c>,
/// <c>2019~</c>, <c>2021-03-28/2021-04-03</c>, <c>2015/..</c>. Null for an Islamic date that has no Gregorian one beside it: a
/// calculated calendar may be a day off the one that the text kept.
/// </param>
/// <param name="Islamic">In the same notation, years of the Hijra: <c>1442-04-12</c>; of a Gregorian date, that which stands beside it. Else null.</param>
public sealed record FoundPeriod(
    Span Span,
    PeriodKind Kind,
    CalendarKind Calendar,
    string? Edtf,
    string? Islamic = null
);
