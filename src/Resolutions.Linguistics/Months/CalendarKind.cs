namespace Resolutions.Linguistics.Months;

/// <summary>A calendar that the bodies date by.</summary>
public enum CalendarKind
{
    Gregorian,

    /// <summary>Of the Hijra. Its months begin with a moon that is seen: no rule gives their Gregorian day for certain.</summary>
    Islamic,
}
