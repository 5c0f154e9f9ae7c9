namespace Resolutions.Linguistics.Months;

/// <param name="Number">1 to 12.</param>
internal readonly record struct MonthName(CalendarKind Calendar, int Number);
