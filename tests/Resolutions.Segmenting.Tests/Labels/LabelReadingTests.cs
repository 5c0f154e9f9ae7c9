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
    [InlineData("ar", "أ)\tفتح", "أ)", 1)]
    [InlineData("ar", "أ- فتح", "أ-", 1)]
    [InlineData("ar", "ج - فتح", "ج -", 3)]
    [InlineData("en", "Art. 5 – Ports", "Art. 5 –", 5)]
    [InlineData("ar", "المادة ٥: تجتمع", "المادة ٥:", 5)]
    [InlineData("ar", "البند 3- الموانئ", "البند 3-", 3)]
    [InlineData("ar", "بند ٢: الموانئ", "بند ٢:", 2)]
    [InlineData("ar", "الفقرة 4: الموانئ", "الفقرة 4:", 4)]
    [InlineData("fr", "Premièrement, demande", "Premièrement,", 1)]
    [InlineData("en", "Secondly, asks", "Secondly,", 2)]
    [InlineData("fr", "§ 3 Demande", "§ 3", 3)]
    [InlineData("en", "OP1 Calls", "OP1", 1)]
    [InlineData("en", "PP12. Recalling", "PP12.", 12)]
    [InlineData("fr", "3 ter. Demande", "3 ter.", 3)]
    [InlineData("fr", "2° bis Demande", "2° bis", 2)]
    [InlineData("ar", "5 مكرر- يدعو", "5 مكرر-", 5)]
    [InlineData("ar", "’1‘ متابعة", "’1‘", 1)]
    [InlineData("ar", "\u200F1\u200F- يدعو", "1\u200F-", 1)]
    [InlineData("fr", "5.1.2. à garantir", "5.1.2.", 2)]
    [InlineData("en", "(bb) the soundings", "(bb)", 28)]
    [InlineData("en", "a/ the soundings", "a/", 1)]
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
    [InlineData("fr", "2.5 millions de francs")]
    [InlineData("en", "First the boats")]
    [InlineData("en", "Art students")]
    [InlineData("en", "OP1alpha")]
    [InlineData("en", "Section 5 of the rules")]
    [InlineData("ar", "في نهاية")]
    public void What_is_no_label_is_none(string language, string content) =>
        LabelReading.Read(content, KnownLanguages.Of(language)).ShouldBeNull();
}
