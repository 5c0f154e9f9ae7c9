using FsCheck;
using FsCheck.Fluent;

namespace Resolutions.Model.Tests;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2018", 2018, null, null)]
    [InlineData("2018-09", 2018, 9, null)]
    [InlineData("2018-09-24", 2018, 9, 24)]
    [InlineData("--06-23", null, 6, 23)]
    [InlineData("--06", null, 6, null)]
    public void Each_form_is_read_and_printed_alike(string text, int? year, int? month, int? day)
    {
        var date = new PartialDate(year, month, day);
        PartialDate.Parse(text).ShouldBe(date);
        date.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("2024-02-29")]
    [InlineData("2000-02-29")]
    [InlineData("--02-29")]
    [InlineData("2023-12-31")]
    public void A_day_that_some_calendar_year_has_is_possible(string text) =>
        PartialDate.TryParse(text, out _).ShouldBeTrue();

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("--02-30")]
    [InlineData("2024-04-31")]
    [InlineData("2024-01-00")]
    [InlineData("2024-00")]
    [InlineData("2024-13")]
    [InlineData("--13-01")]
    [InlineData("0000")]
    public void A_day_of_no_calendar_is_refused(string text) => PartialDate.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("18")]
    [InlineData("2018-9-24")]
    [InlineData("2018-09-24T00:00")]
    [InlineData("-06-23")]
    [InlineData("---23")]
    [InlineData(" 2018")]
    [InlineData("2018\n")]
    [InlineData("٢٠١٨")]
    public void Any_other_form_is_refused(string? text) => PartialDate.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Parsing_what_is_no_date_says_what_it_was_given() =>
        Should.Throw<FormatException>(() => PartialDate.Parse("24.09.2018")).Message.ShouldContain("24.09.2018");

    [Theory]
    [InlineData("2018-09-24", "2018-09-24")]
    [InlineData("2018-09-24", "2018")]
    [InlineData("2018-09", "2018-09-24")]
    [InlineData("--09-24", "2018-09-24")]
    [InlineData("--09-24", "2018")]
    public void Dates_agree_where_no_part_that_both_give_differs(string left, string right) =>
        Agree(left, right).ShouldBeTrue();

    [Theory]
    [InlineData("2018-09-24", "2018-09-25")]
    [InlineData("2018-09-24", "2018-10-24")]
    [InlineData("2018-09-24", "2019")]
    [InlineData("--09-24", "2018-10")]
    public void Dates_disagree_where_a_part_that_both_give_differs(string left, string right) =>
        Agree(left, right).ShouldBeFalse();

    [Fact]
    public void Dates_sort_by_year_month_and_day_with_what_is_missing_first()
    {
        string[] sorted = ["--06-23", "2017-12-31", "2018", "2018-09", "2018-09-24", "2018-10", "2019-01-01"];
        sorted.Reverse().Select(PartialDate.Parse).Order().Select(date => date.ToString()).ShouldBe(sorted);
    }

    [Fact]
    public void The_operators_say_what_comparing_says()
    {
        var earlier = PartialDate.Parse("2018-09");
        var later = PartialDate.Parse("2018-09-24");
        (earlier < later && earlier <= later && later > earlier && later >= earlier).ShouldBeTrue();
        (later < earlier || later <= earlier || earlier > later || earlier >= later).ShouldBeFalse();
    }

    [Fact]
    public void Any_possible_date_comes_back_from_its_print_and_agrees_with_itself() =>
        Prop.ForAll(Dates, date => PartialDate.Parse(date.ToString()) == date && date.Agrees(date)).Holds();

    [Fact]
    public void Agreeing_and_comparing_do_not_depend_on_the_side() =>
        Prop.ForAll(
                Dates,
                Dates,
                (left, right) =>
                    left.Agrees(right) == right.Agrees(left)
                    && Math.Sign(left.CompareTo(right)) == -Math.Sign(right.CompareTo(left))
            )
            .Holds();

    private static Arbitrary<PartialDate> Dates =>
        (
            from day in Gen.Choose(0, 3_652_058)
            from parts in Gen.Choose(1, 4)
            select Cut(DateTime.MinValue.AddDays(day), parts)
        ).ToArbitrary();

    private static PartialDate Cut(DateTime day, int parts) =>
        parts == 4
            ? new PartialDate(null, day.Month, day.Day)
            : new PartialDate(day.Year, parts > 1 ? day.Month : null, parts > 2 ? day.Day : null);

    private static bool Agree(string left, string right) => PartialDate.Parse(left).Agrees(PartialDate.Parse(right));
}
