using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Resolutions.Linguistics.Tests.Dates;

/// <summary>Random dates as people write them, each with what it is.</summary>
internal static class WrittenDates
{
    private static readonly string[] French =
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".Split(' ');

    private static readonly string[] English =
        "January February March April May June July August September October November December".Split(' ');

    private static readonly string[] Arabic =
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".Split(' ');

    private static readonly string[] Levantine =
        "كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول".Split(',');

    private static readonly Dictionary<string, Func<DateOnly, string>[]> Days = new(StringComparer.Ordinal)
    {
        ["fr"] =
        [
            day => $"{First(day, "1er")} {French[day.Month - 1]} {day.Year}",
            day => $"{First(day, "1er")} {French[day.Month - 1].ToUpperInvariant()}\u00A0{day.Year}",
            day => Invariant($"{day:dd/MM/yyyy}"),
            day => $"{day.Day}.{day.Month}.{day.Year}",
            day => $"{day.Day}-{French[day.Month - 1]}-{day.Year}",
        ],
        ["en"] =
        [
            day => $"{day.Day} {English[day.Month - 1]} {day.Year}",
            day => $"{English[day.Month - 1]} {day.Day}, {day.Year}",
            day => $"the {Ordinal(day.Day)} of {English[day.Month - 1]}, {day.Year}",
            day => $"{day.Day} {English[day.Month - 1][..3]}. {day.Year}",
            day => Invariant($"{day:yyyy-MM-dd}"),
        ],
        ["ar"] =
        [
            day => $"{day.Day} {Arabic[day.Month - 1]} {day.Year}",
            day => $"{Digits(day.Day)} {Levantine[day.Month - 1]}/{Arabic[day.Month - 1]} {Digits(day.Year)}",
            day => $"{day.Day} من شهر {Arabic[day.Month - 1]} عام {day.Year}م",
            day => Digits(Invariant($"{day:yyyy/MM/dd}")),
        ],
    };

    private static readonly Dictionary<string, Func<string, string, string>[]> Ranges = new(StringComparer.Ordinal)
    {
        ["fr"] = [(from, to) => $"du {from} au {to}", (from, to) => $"entre le {from} et le {to}"],
        ["en"] = [(from, to) => $"from {from} to {to}", (from, to) => $"between {from} and {to}"],
        ["ar"] = [(from, to) => $"من {from} إلى {to}", (from, to) => $"بين {from} و{to}"],
    };

    /// <summary>A language, a text that names a day, and the day.</summary>
    public static Arbitrary<(string Language, string Text, DateOnly Day)> Day { get; } =
        (
            from language in Gen.Elements<string>(Days.Keys)
            from shape in Gen.Elements(Days[language])
            from day in AnyDay
            select (language, shape(day), day)
        ).ToArbitrary();

    /// <summary>A language, a text that names two days as the ends of a range, and the days.</summary>
    public static Arbitrary<(string Language, string Text, DateOnly From, DateOnly To)> Range { get; } =
        (
            from language in Gen.Elements<string>(Days.Keys)
            from shape in Gen.Elements(Days[language])
            from range in Gen.Elements(Ranges[language])
            from first in AnyDay
            from length in Gen.Choose(1, 5000)
            let last = first.AddDays(length)
            select (language, range(shape(first), shape(last)), first, last)
        ).ToArbitrary();

    private static Gen<DateOnly> AnyDay =>
        Gen.Choose(new DateOnly(1800, 1, 1).DayNumber, new DateOnly(2099, 12, 31).DayNumber)
            .Select(DateOnly.FromDayNumber);

    private static string First(DateOnly day, string first) =>
        day.Day == 1 ? first : day.Day.ToString(CultureInfo.InvariantCulture);

    private static string Ordinal(int day) =>
        day switch
        {
            1 or 21 or 31 => $"{day}st",
            2 or 22 => $"{day}nd",
            3 or 23 => $"{day}rd",
            _ => $"{day}th",
        };

    private static string Digits(int number) => Digits(number.ToString(CultureInfo.InvariantCulture));

    private static string Digits(string text) =>
        string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)('٠' + c - '0') : c));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
