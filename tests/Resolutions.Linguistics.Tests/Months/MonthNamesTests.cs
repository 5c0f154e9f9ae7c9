using Resolutions.Linguistics.Folding;
using Resolutions.Linguistics.Months;

namespace Resolutions.Linguistics.Tests.Months;

public class MonthNamesTests
{
    [Theory]
    [InlineData("fr", "février", 2)]
    [InlineData("fr", "févr", 2)]
    [InlineData("fr", "fév", 2)]
    [InlineData("en", "Sept", 9)]
    [InlineData("ar", "كانون الثاني", 1)]
    [InlineData("ar", "جانفي", 1)]
    [InlineData("ar", "غشت", 8)]
    [InlineData("ar", "أوت", 8)]
    [InlineData("ar", "شتنبر", 9)]
    [InlineData("ar", "يونيه", 6)]
    [InlineData("ar", "أغشت", 8)]
    public void A_Gregorian_month_is_known_by_the_names_of_every_country(string language, string name, int number) =>
        MonthNames.In(language).Of(Letters(name)).ShouldBe(new MonthName(CalendarKind.Gregorian, number));

    [Theory]
    [InlineData("en", "Rabi' al-Awwal", 3)]
    [InlineData("en", "Rabiʻ II", 4)]
    [InlineData("en", "Jumada al-Akhirah", 6)]
    [InlineData("en", "Zul Qa'dah", 11)]
    [InlineData("fr", "chaoual", 10)]
    [InlineData("fr", "dhou al-hijja", 12)]
    [InlineData("fr", "cha'bane", 8)]
    [InlineData("ar", "ربيع الآخر", 4)]
    [InlineData("ar", "جمادى الثانية", 6)]
    [InlineData("ar", "ذي الحجة", 12)]
    public void An_Islamic_month_is_known_however_it_is_spelt(string language, string name, int number) =>
        MonthNames.In(language).Of(Letters(name)).ShouldBe(new MonthName(CalendarKind.Islamic, number));

    [Theory]
    [InlineData("fr", "rabat")]
    [InlineData("en", "mai")]
    [InlineData("de", "Mai")]
    [InlineData("ar", "باب")]
    [InlineData("en", "")]
    public void Another_word_is_no_month(string language, string name) =>
        MonthNames.In(language).Of(Letters(name)).ShouldBeNull();

    private static string Letters(string name) => string.Concat(FoldedText.Fold(name).Where(char.IsLetter));
}
