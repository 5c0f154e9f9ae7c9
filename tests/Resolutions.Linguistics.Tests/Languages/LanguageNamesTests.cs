using Resolutions.Linguistics.Languages;
using Resolutions.Linguistics.Phrases;

namespace Resolutions.Linguistics.Tests.Languages;

public sealed class LanguageNamesTests
{
    [Theory]
    [InlineData("Original: English and French", "en fr")]
    [InlineData("Original : arabe, anglais et farsi", "ar en fa")]
    [InlineData("الأصل: بالعربية والفرنسية وباللغة الإسبانية", "ar fr es")]
    [InlineData("Portuguese, portugais, البرتغالية", "pt pt pt")]
    [InlineData("nothing of the kind", "")]
    public void Languages_are_found_by_their_names(string text, string codes) =>
        string.Join(' ', LanguageNames.Find(Words.Of(text)).Select(match => match.Value.Code)).ShouldBe(codes);

    [Fact]
    public void A_language_has_a_name_in_each_language()
    {
        LanguageNames.Of("az").ShouldNotBeNull().In("fr").ShouldBe("azerbaïdjanais");
        LanguageNames.All.Count.ShouldBeGreaterThan(190);
    }
}
