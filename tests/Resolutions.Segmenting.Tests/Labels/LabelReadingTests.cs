using Resolutions.Segmenting.Labels;
using Resolutions.Segmenting.Languages;

namespace Resolutions.Segmenting.Tests.Labels;

public sealed class LabelReadingTests
{
    [Theory]
    [InlineData("en", "1. Calls", "1.", 1)]
    [InlineData("en", "1.Until", "1.", 1)]
    [InlineData("en", "- 1.Until", "1.", 1)]
    [InlineData("en", "12) Calls", "12)", 12)]
    [InlineData("en", "(3) Calls", "(3)", 3)]
    [InlineData("fr", "1° Demande", "1°", 1)]
    [InlineData("fr", "2 - Demande", "2 -", 2)]
    [InlineData("ar", "- 1- اجتمع", "1-", 1)]
    [InlineData("ar", "-6 في نهاية", "-6", 6)]
    [InlineData("ar", "٦- يدعو", "٦-", 6)]
    [InlineData("ar", "(أ) فتح", "(أ)", 1)]
    [InlineData("ar", "ج) فتح", "ج)", 3)]
    [InlineData("ar", "ثانيا: ندعم", "ثانيا:", 2)]
    [InlineData("ar", "المادة الأولى: تجتمع", "المادة الأولى:", 1)]
    [InlineData("en", "(b) open", "(b)", 2)]
    [InlineData("en", "iv) open", "iv)", 4)]
    [InlineData("en", "II. Urge", "II.", 2)]
    [InlineData("en", "Article 5", "Article 5", 5)]
    [InlineData("fr", "Article premier. Les bacs", "Article premier.", 1)]
    [InlineData("en", "“1. Calls", "1.", 1)]
    public void A_label_is_read_as_printed(string language, string content, string text, int value)
    {
        var label = LabelReading.Read(content, KnownLanguages.Of(language)).ShouldNotBeNull();
        label.Text.TrimStart('“').ShouldBe(text);
        label.Value.ShouldBe(value);
    }

    [Theory]
    [InlineData("en", "1.5 million boats")]
    [InlineData("en", "24 September 2018")]
    [InlineData("en", "3-day talks")]
    [InlineData("en", "22-23 March 2022")]
    [InlineData("en", "Article 5 of the treaty says")]
    [InlineData("en", "2018. It was")]
    [InlineData("fr", "À la fin")]
    [InlineData("ar", "في نهاية")]
    public void What_is_no_label_is_none(string language, string content) =>
        LabelReading.Read(content, KnownLanguages.Of(language)).ShouldBeNull();
}
