namespace Resolutions.Linguistics.Dates;

/// <summary>How far a text dates something.</summary>
public enum PeriodKind
{
    /// <summary>To a day or a month.</summary>
    Date,

    /// <summary>To a year.</summary>
    Year,

    /// <summary>To ten years: the 1990s.</summary>
    Decade,

    /// <summary>To a hundred years: the twentieth century.</summary>
    Century,

    /// <summary>From one of these to another, or with one end open: from 5 to 7 May, since 2015.</summary>
    Interval,
}
