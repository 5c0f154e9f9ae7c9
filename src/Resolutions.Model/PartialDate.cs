using System.Globalization;
using System.Text.RegularExpressions;

namespace Resolutions.Model;

/// <summary>
/// A Gregorian date as far as a text gives it: <c>2018</c>, <c>2018-09</c>, <c>2018-09-24</c>, or without a year
/// <c>--06-23</c> (the truncated form of ISO 8601:2000, section 5.2.1.3). What the text leaves out stays out.
/// </summary>
public readonly partial record struct PartialDate(int? Year, int? Month = null, int? Day = null)
    : IComparable<PartialDate>
{
    /// <summary>Whether both could be the same day: no part that both give differs.</summary>
    public bool Agrees(PartialDate other) =>
        Agree(Year, other.Year) && Agree(Month, other.Month) && Agree(Day, other.Day);

    /// <summary>By year, month and day; a missing part comes first.</summary>
    public int CompareTo(PartialDate other) =>
        (Year ?? 0, Month ?? 0, Day ?? 0).CompareTo((other.Year ?? 0, other.Month ?? 0, other.Day ?? 0));

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    public override string ToString()
    {
        var text = Year is { } year ? year.ToString("0000", CultureInfo.InvariantCulture) : "-";
        if (Month is { } month)
            text += string.Create(CultureInfo.InvariantCulture, $"-{month:00}");
        if (Day is { } day)
            text += string.Create(CultureInfo.InvariantCulture, $"-{day:00}");
        return text;
    }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException">The text is in none of the four forms, or names no day of the calendar.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a partial date.");

    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        if (text is null || Form.Match(text) is not { Success: true } match)
            return false;
        date = new(Part(match.Groups["y"]), Part(match.Groups["m"]), Part(match.Groups["d"]));
        return IsPossible(date);
    }

    private static bool IsPossible(PartialDate date)
    {
        if (date.Year is 0 || date.Month is < 1 or > 12)
            return false;
        // 2000 was a leap year: without a year, 29 February is possible.
        return date.Day is not { } day
            || (date.Month is { } month && day >= 1 && day <= DateTime.DaysInMonth(date.Year ?? 2000, month));
    }

    private static bool Agree(int? left, int? right) => left is null || right is null || left == right;

    private static int? Part(Group group) =>
        group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;

    // 2018  2018-09  2018-09-24  --06-23
    [GeneratedRegex(
        @"^(?:(?<y>[0-9]{4})(?:-(?<m>[0-9]{2})(?:-(?<d>[0-9]{2}))?)?|--(?<m>[0-9]{2})(?:-(?<d>[0-9]{2}))?)\z",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Form { get; }
}
