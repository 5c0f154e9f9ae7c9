using Resolutions.Linguistics.Countries;
using Resolutions.Linguistics.Phrases;

namespace Resolutions.Linguistics.Tests.Countries;

public sealed class CountryNamesTests
{
    [Theory]
    [InlineData("Embassy of the Kingdom of Norway", "NO")]
    [InlineData("l'ambassade de l’Azerbaïdjan", "AZ")]
    [InlineData("سفارة المملكة المغربية", "MA")]
    [InlineData("the Embassy of South Africa", "ZA")]
    [InlineData("nowhere at all", null)]
    public void A_country_is_found_by_its_name_in_three_languages(string text, string? code) =>
        CountryNames.FindFirst(Words.Of(text), 0, 10)?.Value.Code.ShouldBe(code);
}
