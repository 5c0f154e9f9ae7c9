using System.Text.RegularExpressions;
using FsCheck.Fluent;
using Resolutions.Linguistics.Dates;
using Resolutions.Linguistics.Months;

namespace Resolutions.Linguistics.Tests.Dates;

public partial class PeriodFindingTests
{
    private static readonly string[] Languages = ["fr", "en", "ar", "de", "und"];

    [Fact]
    public void A_day_that_is_written_is_read_back() =>
        Prop.ForAll(
                WrittenDates.Day,
                written =>
                    PeriodFinding.Find(written.Text, written.Language) is [{ Kind: PeriodKind.Date } only]
                    && only.Edtf == $"{written.Day:O}"
                    && DateFinding.Find(written.Text, written.Language) is [var day]
                    && day.Edtf == only.Edtf
            )
            .Holds(cases: 1000);

    [Fact]
    public void A_range_that_is_written_is_read_back() =>
        Prop.ForAll(
                WrittenDates.Range,
                written =>
                    PeriodFinding.Find(written.Text, written.Language) is [{ Kind: PeriodKind.Interval } only]
                    && only.Edtf == $"{written.From:O}/{written.To:O}"
            )
            .Holds(cases: 1000);

    [Fact]
    public void Any_text_yields_spans_within_it_in_order_and_without_overlap() =>
        Prop.ForAll(
                TextsOfAnyScript.Arbitrary,
                Gen.Elements(Languages).ToArbitrary(),
                (text, language) =>
                {
                    var written = text + " 5-7 May 2021, du 5 au 7 mai 1442 هـ in 2015 and the 1990s" + text;
                    var found = PeriodFinding.Find(written, language);
                    return found.All(one => one.Span.Start < one.Span.End && one.Span.End <= written.Length)
                        && found.Zip(found.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
                }
            )
            .Holds(cases: 500);

    [Fact]
    public void All_that_is_found_is_written_as_the_standard_has_it() =>
        Prop.ForAll(
                Gen.Elements(Languages).ToArbitrary(),
                Gen.Elements(
                        "5-7 May|du 5 au 7 mai|5 مايو|2021|since 2015|depuis|منذ عام|1442 هـ|(27 Rajab 1446)|1990s|vers|XXe siècle| and | et | و| to |, |31/12/2020|-".Split(
                            '|'
                        )
                    )
                    .ListOf()
                    .Select(pieces => string.Join(' ', pieces))
                    .ToArbitrary(),
                (language, text) =>
                    PeriodFinding
                        .Find(text, language)
                        .All(one =>
                            (one.Edtf is null || Edtf.IsMatch(one.Edtf))
                            && (one.Islamic is null || Edtf.IsMatch(one.Islamic))
                        )
            )
            .Holds(cases: 500);

    [Fact]
    public void Every_single_day_or_month_lies_in_a_period() =>
        Prop.ForAll(
                TextsOfAnyScript.Arbitrary,
                Gen.Elements(Languages).ToArbitrary(),
                (text, language) =>
                {
                    var written = text + " 5-7 May 2021, du 5 au 7 mai, 5 مايو 2020" + text;
                    var periods = PeriodFinding.Find(written, language);
                    return DateFinding
                        .Find(written, language)
                        .All(day =>
                            periods.Any(one => one.Span.Start <= day.Span.Start && day.Span.End <= one.Span.End)
                        );
                }
            )
            .Holds(cases: 300);

    [Fact]
    public void An_Islamic_date_alone_is_not_turned_into_a_Gregorian_one()
    {
        var found = PeriodFinding.Find("12 ربيع الآخر 1442هـ", "ar").ShouldHaveSingleItem();
        found.Calendar.ShouldBe(CalendarKind.Islamic);
        found.Edtf.ShouldBeNull();
        found.Islamic.ShouldBe("1442-04-12");
    }

    [Theory]
    [InlineData("de", "vom 24.09.2018 bis 26.09.2018, 2021-2025", "2018-09-24 2018-09-26 2021/2025")]
    [InlineData("de", "3. Mai 2021", "")]
    [InlineData("und", "23 juin 2024", "")]
    [InlineData("fr-CA", "le 23 juin 2024", "2024-06-23")]
    [InlineData("AR", "في 23 يونيو 2024", "2024-06-23")]
    public void A_language_without_rules_yields_what_digits_say(string language, string text, string expected) =>
        string.Join(' ', PeriodFinding.Find(text, language).Select(found => found.Edtf)).ShouldBe(expected);

    // 2024-05-03   XXXX-05   199X   19XX   2019~   2015/..   ../XXXX-12-31
    [GeneratedRegex(
        @"^(?:\.\.|(?:[0-9]{4}|[0-9]{3}X|[0-9]{2}XX|XXXX)(?:-[0-9]{2}){0,2}~?)(?:/(?:\.\.|(?:[0-9]{4}|[0-9]{3}X|[0-9]{2}XX|XXXX)(?:-[0-9]{2}){0,2}))?\z",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Edtf { get; }
}
