using Resolutions.Linguistics.Numbers;
using Resolutions.Linguistics.Phrases;

namespace Resolutions.Linguistics.Tests.Numbers;

public class OrdinalReadingTests
{
    [Theory]
    [InlineData("en", "51st session", 51)]
    [InlineData("en", "Forty-fifth Session", 45)]
    [InlineData("en", "one hundred and fifty-first session", 151)]
    [InlineData("en", "hundredth session", 100)]
    [InlineData("en", "twelfth meeting", 12)]
    [InlineData("en", "XVII Ministerial Meeting", 17)]
    [InlineData("fr", "Quarante-cinquième session", 45)]
    [InlineData("fr", "soixante-dix-septième session", 77)]
    [InlineData("fr", "quatre-vingt-unième session", 81)]
    [InlineData("fr", "quatre-vingt-dix-huitième session", 98)]
    [InlineData("fr", "cent vingt et unième session", 121)]
    [InlineData("fr", "151ème session ordinaire", 151)]
    [InlineData("fr", "1re session", 1)]
    [InlineData("fr", "nonante-neuvième session", 99)]
    [InlineData("fr", "deux cent-vingt-et-unième réunion", 221)]
    [InlineData("en", "seven thousand six hundred and fifty-fourth meeting", 7654)]
    [InlineData("ar", "الخامسة والعشرون بعد المائتين", 225)]
    [InlineData("fr", "XVIIIe Conférence", 18)]
    [InlineData("ar", "الحادية والخمسين", 51)]
    [InlineData("ar", "الثانية عشرة", 12)]
    [InlineData("ar", "العشرون", 20)]
    [InlineData("ar", "السابعة بعد المائة", 107)]
    [InlineData("ar", "١٥١", 151)]
    public void An_ordinal_in_words_digits_or_Roman_numbers_is_a_number(string language, string text, int value) =>
        OrdinalReading.At(Words.Of(text), 0, language).ShouldNotBeNull().Value.ShouldBe(value);

    [Theory]
    [InlineData("en", "forty sessions")]
    [InlineData("en", "51 sessions")]
    [InlineData("fr", "le comité")]
    [InlineData("fr", "ce conseil")]
    [InlineData("fr", "vie et lieu")]
    [InlineData("fr", "Premier ministre")]
    [InlineData("en", "first of all")]
    [InlineData("ar", "الدورة")]
    [InlineData("de", "erste")]
    [InlineData("en", "")]
    public void What_counts_nothing_is_none(string language, string text) =>
        OrdinalReading.At(Words.Of(text), 0, language).ShouldBeNull();

    [Fact]
    public void It_takes_the_words_that_it_is_made_of()
    {
        OrdinalReading.At(Words.Of("one hundred and fifty-first session"), 0, "en").ShouldBe((151, 5));
        OrdinalReading.At(Words.Of("la 45ème session"), 1, "fr").ShouldBe((45, 1));
        OrdinalReading.At(Words.Of("الدورة الحادية والخمسون"), 1, "ar").ShouldBe((51, 2));
    }
}
