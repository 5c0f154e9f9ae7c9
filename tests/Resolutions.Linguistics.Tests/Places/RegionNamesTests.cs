using Resolutions.Linguistics.Phrases;
using Resolutions.Linguistics.Places;

namespace Resolutions.Linguistics.Tests.Places;

public sealed class RegionNamesTests
{
    [Theory]
    [InlineData("in Africa, Sub-Saharan Africa and Western Asia", "002 202 145")]
    [InlineData("l’Afrique de l’Ouest et l'Asie du Sud-Est", "011 035")]
    [InlineData("في شمال أفريقيا وآسيا الوسطى وأوروبا", "015 143 150")]
    [InlineData("Latin America and the Caribbean", "419")]
    [InlineData("South Africa, République centrafricaine, جنوب أفريقيا", "")]
    [InlineData("the world", "")]
    public void Regions_are_found_by_their_names(string text, string codes) =>
        string.Join(' ', RegionNames.Find(Words.Of(text)).Select(match => match.Value.Code)).ShouldBe(codes);

    [Theory]
    [InlineData("en", "Africa")]
    [InlineData("fr-CA", "Afrique")]
    [InlineData("ar", "أفريقيا")]
    [InlineData("de", null)]
    public void A_region_has_a_name_in_each_language(string language, string? name) =>
        RegionNames.Of("002").ShouldNotBeNull().In(language).ShouldBe(name);

    [Fact]
    public void Codes_are_of_three_digits() => RegionNames.All.ShouldAllBe(region => region.Code.Length == 3);
}
