using Resolutions.Linguistics.Bodies;

namespace Resolutions.Linguistics.Tests.Bodies;

public sealed class BodyFindingTests
{
    [Theory]
    [InlineData("en", "Council of the Socialist International", "SI")]
    [InlineData("fr", "le Conseil de l'IS", "SI")]
    [InlineData("fr", "l’Organisation de la Coopération Islamique (OCI)", "OIC,OIC")]
    [InlineData("ar", "لمنظمة التعاون الإسلامي", "OIC")]
    [InlineData("ar", "باكو، أذرتاج", "AZERTAC")]
    [InlineData("en", "what is said", "")]
    [InlineData("en", "IS", "")]
    public void Bodies_are_found_by_name_and_by_the_acronym_of_the_language(
        string language,
        string text,
        string codes
    ) => string.Join(',', BodyFinding.Find(text, language).Select(found => found.Body.Code)).ShouldBe(codes);

    [Fact]
    public void Every_body_has_names_in_three_languages() =>
        BodyFinding.Known("OIC").ShouldNotBeNull().Names.Keys.ShouldBe(["en", "fr", "ar"], ignoreOrder: true);
}
