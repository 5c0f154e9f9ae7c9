namespace Resolutions.Linguistics.Dates.Vocabulary;

/// <summary>What a word or phrase does in or around a date. The names are those of <c>date-words.tsv</c>, which has the words.</summary>
[Flags]
internal enum DateRole
{
    None = 0,

    /// <summary>Written onto the figure of a day: 1er, 23rd.</summary>
    Ending = 1 << 0,

    /// <summary>Between day and month: 23rd of June, 24 من شهر سبتمبر.</summary>
    Of = 1 << 1,

    /// <summary>Between month and year: June 23, 2024; سبتمبر عام 2018.</summary>
    YearMark = 1 << 2,

    /// <summary>From one date to another: 5 au 10 avril.</summary>
    To = 1 << 3,

    /// <summary>One date and another: 5 et 6 avril.</summary>
    And = 1 << 4,

    Comma = 1 << 5,

    /// <summary>Articles, weekdays and the word day, which stand before a date and add nothing to it.</summary>
    Filler = 1 << 6,

    /// <summary>Before a number that can hardly be but a year: in 2015, خلال 2015.</summary>
    In = 1 << 7,

    /// <summary>Before a number that may be a year: of 2015.</summary>
    From = 1 << 8,

    /// <summary>The time goes on from there: depuis 2015.</summary>
    Since = 1 << 9,

    /// <summary>The time ends there: حتى عام 2030.</summary>
    Until = 1 << 10,

    /// <summary>The date is approximate: vers 2019.</summary>
    About = 1 << 11,

    /// <summary>A part of a year, for which the year stands: early 2015, fin 2015.</summary>
    Part = 1 << 12,

    /// <summary>The word year, or one that only a year follows: l'exercice 2015.</summary>
    Year = 1 << 13,

    /// <summary>The word years, which decades follow in French: les années 1990.</summary>
    Years = 1 << 14,

    /// <summary>Makes a range of two dates that "and" joins.</summary>
    Between = 1 << 15,

    /// <summary>After or before a year of the Hijra: AH, هـ.</summary>
    Islamic = 1 << 16,

    /// <summary>After a year of the common era: م.</summary>
    CommonEra = 1 << 17,

    /// <summary>After a year or century before the common era, which is not read.</summary>
    BeforeEra = 1 << 18,

    /// <summary>Between the same day in two calendars: الموافق.</summary>
    Same = 1 << 19,

    /// <summary>After a date from which the time goes on: onwards, وما بعده.</summary>
    Onward = 1 << 20,

    /// <summary>The word century.</summary>
    Century = 1 << 21,

    /// <summary>A decade of a century that is named after it: تسعينات القرن العشرين.</summary>
    Decade = 1 << 22,

    /// <summary>The first word of a year in words: two thousand, mille neuf cent, ألفين.</summary>
    YearInWords = 1 << 23,

    /// <summary>A month's name begins with it.</summary>
    Month = 1 << 24,

    /// <summary>A word that most sentences have: it tells that what stands before it is not counted.</summary>
    Stop = 1 << 25,
}
