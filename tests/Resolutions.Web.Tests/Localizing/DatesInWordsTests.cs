using System.Globalization;
using Resolutions.Model;
using Resolutions.Web.Localizing;

namespace Resolutions.Web.Tests.Localizing;

public class DatesInWordsTests
{
    [Theory]
    [InlineData("2018", "2018")]
    [InlineData("2018-09", "September 2018")]
    [InlineData("2018-09-24", "24 September 2018")]
    [InlineData("--06-23", "23 June, year not given in the text")]
    [InlineData("--02-29", "29 February, year not given in the text")]
    public void A_date_says_as_much_as_the_text_and_no_more(string date, string words) =>
        In("en", () => PartialDate.Parse(date).InWords()).ShouldBe(words);

    [Fact]
    public void The_calendar_is_Gregorian_whatever_the_readers_region() =>
        In("ar-SA", () => PartialDate.Parse("2018-09-24").InWords()).ShouldContain("2018");

    private static string In(string culture, Func<string> words)
    {
        var (before, beforeInterface) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return words();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeInterface);
        }
    }
}
