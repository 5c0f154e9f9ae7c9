namespace Resolutions.Linguistics.Dates.Reading;

/// <summary>A period on the way to be found.</summary>
/// <param name="Last">Of an interval; else the same as the first.</param>
/// <param name="Text">In its own calendar, as <see cref="EdtfText"/> writes.</param>
internal readonly record struct Period(Moment First, Moment Last, PeriodKind Kind, string Text);
