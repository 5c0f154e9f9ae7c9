using Resolutions.Web.Api.Parameters;

namespace Resolutions.Web.Tests.Api;

public class LanguageRangeTests
{
    [Theory]
    [InlineData("fr", "fr", true)]
    [InlineData("fr", "fr-CA", true)]
    [InlineData("FR-ca", "fr-CA", true)]
    [InlineData("fr-CA", "fr", false)]
    [InlineData("fr", "fry", false)]
    public void A_range_covers_what_it_begins(string range, string tag, bool covered) =>
        LanguageRange.Parse(range, null).Covers(tag).ShouldBe(covered);

    [Theory]
    [InlineData("f")]
    [InlineData("fr_CA")]
    [InlineData("fr-")]
    [InlineData("fr\n")]
    [InlineData("*")]
    [InlineData("francaises")]
    public void What_is_no_tag_is_no_range(string written) =>
        LanguageRange.TryParse(written, null, out _).ShouldBeFalse();
}
