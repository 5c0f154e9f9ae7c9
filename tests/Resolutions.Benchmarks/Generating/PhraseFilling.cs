using System.Globalization;
using System.Text.RegularExpressions;

namespace Resolutions.Benchmarks.Generating;

/// <summary>What one clause states, the same in every language: drawn once, then said in each.</summary>
internal sealed partial class PhraseFilling(Random random, Phrase subject)
{
    private static readonly string[] English = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12)];
    private static readonly string[] French =
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".Split(' ');
    private static readonly string[] Arabic =
        "كانون الثاني/يناير|شباط/فبراير|آذار/مارس|نيسان/أبريل|أيار/مايو|حزيران/يونيو|تموز/يوليو|آب/أغسطس|أيلول/سبتمبر|تشرين الأول/أكتوبر|تشرين الثاني/نوفمبر|كانون الأول/ديسمبر".Split(
            '|'
        );

    private readonly Dictionary<string, object> drawn = new(StringComparer.Ordinal);

    public string Say(Phrase phrase, string language) =>
        Place().Replace(phrase.In(language), match => Say(match.Groups["name"].Value, language));

    private string Say(string place, string language)
    {
        if (place == "subject")
            return subject.In(language);
        if (!drawn.TryGetValue(place, out var value))
            drawn[place] = value = Draw(place.TrimEnd('1', '2'));
        return value switch
        {
            Phrase name => name.In(language),
            DateOnly date => Say(date, language),
            _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
        };
    }

    private object Draw(string kind) =>
        kind switch
        {
            "place" => PhraseBook.Places[random.Next(PhraseBook.Places.Count)],
            "date" => new DateOnly(1995, 1, 1).AddDays(random.Next(10_950)),
            "year" => random.Next(1990, 2026),
            "percent" => random.Next(3, 98),
            "small" => random.Next(3, 60),
            "ordinal" => random.Next(20, 80),
            _ => random.Next(60, 9000),
        };

    private static string Say(DateOnly date, string language) =>
        language switch
        {
            "fr" => string.Create(
                CultureInfo.InvariantCulture,
                $"{date.Day}{(date.Day == 1 ? "er" : "")} {French[date.Month - 1]} {date.Year}"
            ),
            "ar" => string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Arabic[date.Month - 1]} {date.Year}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{date.Day} {English[date.Month - 1]} {date.Year}"),
        };

    // "{date1}"
    [GeneratedRegex(@"\{(?<name>[a-z]+[12]?)\}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
