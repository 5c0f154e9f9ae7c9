using Resolutions.Linguistics.Folding;
using Resolutions.Linguistics.Places;

namespace Resolutions.Linguistics.Tests.Places;

public sealed class CountryAdjectivesTests
{
    [Theory]
    [InlineData("tunisienne", "TN")]
    [InlineData("Pakistani", "PK")]
    [InlineData("Algerian", "DZ")]
    [InlineData("marocain", "MA")]
    [InlineData("azerbaïdjanaise", "AZ")]
    [InlineData("التونسية", "TN")]
    [InlineData("الأذربيجانية", "AZ")]
    public void An_adjective_names_its_country(string adjective, string code)
    {
        CountryAdjectives.Find(FoldedText.Fold(adjective)).ShouldNotBeNull().Code.ShouldBe(code);
    }

    [Theory]
    [InlineData("Nigerian")]
    [InlineData("main")]
    [InlineData("الخارجية")]
    [InlineData("foreign")]
    [InlineData("permanente")]
    public void A_word_that_tells_no_country_names_none(string word)
    {
        CountryAdjectives.Find(FoldedText.Fold(word)).ShouldBeNull();
    }
}
