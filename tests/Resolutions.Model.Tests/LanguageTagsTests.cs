namespace Resolutions.Model.Tests;

public sealed class LanguageTagsTests
{
    [Theory]
    [InlineData("ar", "rtl")]
    [InlineData("AR", "rtl")]
    [InlineData("ar-EG", "rtl")]
    [InlineData("fa", "rtl")]
    [InlineData("he-IL", "rtl")]
    [InlineData("fr", "ltr")]
    [InlineData("en-GB", "ltr")]
    [InlineData("de-CH-1996", "ltr")]
    [InlineData(LanguageTags.Undetermined, "ltr")]
    public void A_language_is_written_in_the_direction_of_its_usual_script(string tag, string direction) =>
        LanguageTags.Direction(tag).ShouldBe(direction);

    [Theory]
    [InlineData("ar-Latn", "ltr")]
    [InlineData("az-Arab", "rtl")]
    [InlineData("az-arab-IR", "rtl")]
    [InlineData("fr-Latn-CA", "ltr")]
    [InlineData("yi-Hebr", "rtl")]
    public void A_script_that_the_tag_names_outranks_the_usual_one(string tag, string direction) =>
        LanguageTags.Direction(tag).ShouldBe(direction);

    [Theory]
    [InlineData("fr", "fr")]
    [InlineData("fr-CA", "fr")]
    [InlineData("AR-eg", "ar")]
    [InlineData("zh-Hant-TW", "zh")]
    public void The_language_stands_before_region_and_script(string tag, string primary) =>
        LanguageTags.Primary(tag).ShouldBe(primary);

    [Theory]
    [InlineData("fr", "fr")]
    [InlineData("FR-ca", "fr-CA")]
    [InlineData("zh-hant-tw", "zh-Hant-TW")]
    [InlineData("es-419", "es-419")]
    [InlineData("french", null)]
    [InlineData("f", null)]
    [InlineData("fr_CA", null)]
    [InlineData("fr-", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_tag_is_read_in_any_case(string? text, string? tag) =>
        (LanguageTags.TryParse(text, out var read) ? read : null).ShouldBe(tag);
}
