using FsCheck.Fluent;
using Resolutions.Linguistics.Folding;
using Resolutions.Linguistics.Stems;

namespace Resolutions.Linguistics.Tests.Stems;

public sealed class StemmingTests
{
    private static readonly string[] Languages = ["fr", "en", "ar", "fa", "tr", "zh", "und", "", "fr-CA", "-"];

    [Theory]
    [InlineData("tr", "kararlar", "karar")]
    [InlineData("tr", "kararlarında", "karar")]
    [InlineData("es", "resoluciones", "resol")]
    [InlineData("ru", "резолюции", "резол")]
    [InlineData("el", "ψηφίσματος", "ψηφισ")]
    [InlineData("fa", "قطعنامه", "قطعن")]
    [InlineData("he", "החלטות", "החלט")]
    [InlineData("ko", "결의안을", "결의")]
    [InlineData("zh", "决议", "决议")]
    [InlineData("th", "ข้อมติของสภา", "ข้อมติของสภา")]
    [InlineData("hi", "प्रस्तावों", "प्रस्")]
    [InlineData("und", "resolution", "resol")]
    public void Other_languages_have_the_first_letters(string language, string word, string stem) =>
        Stemming.StemOf(word, language).ShouldBe(stem);

    [Theory]
    [InlineData("states", "ar", "state")]
    [InlineData("états", "fr-CA", "etat")]
    [InlineData("2030", "en", "2030")]
    [InlineData("21st", "en", "21st")]
    [InlineData("٢٠٣٠", "ar", "2030")]
    [InlineData("قرار2", "ar", "قرار2")]
    [InlineData("", "en", "")]
    [InlineData("'s", "en", "'s")]
    [InlineData("''s", "en", "''s")]
    [InlineData("ـ", "ar", "ـ")]
    [InlineData("😀", "fr", "😀")]
    [InlineData("-", "und", "-")]
    [InlineData("и", "ru", "и")]
    public void Words_of_other_scripts_digits_and_signs_are_sane(string word, string language, string stem) =>
        Stemming.StemOf(word, language).ShouldBe(stem);

    [Fact]
    public void Whatever_it_is_given_it_answers_with_something_folded_and_the_same_each_time() =>
        Prop.ForAll(
                TextsOfAnyScript.Arbitrary,
                text =>
                    Languages.All(language =>
                    {
                        var stem = Stemming.StemOf(text, language);
                        return (stem.Length > 0 || text.Length == 0)
                            && stem.Length <= 4 * text.Length
                            && (stem == text || FoldedText.Fold(stem) == stem)
                            && stem == Stemming.StemOf(text.AsSpan(), language);
                    })
            )
            .Holds(300);

    [Fact]
    public void A_very_long_word_is_no_trouble()
    {
        foreach (var letter in "aeéiyïlsوه")
        {
            foreach (var language in Languages)
                Stemming.StemOf(new string(letter, 100_000), language).ShouldNotBeEmpty();
        }
    }

    [Theory]
    [InlineData("resolution", "resol")]
    [InlineData("والقرارات", "قرار")]
    [InlineData("un", "un")]
    public void Cognates_share_a_rougher_stem(string folded, string stem) => CognateStem.Of(folded).ShouldBe(stem);
}
