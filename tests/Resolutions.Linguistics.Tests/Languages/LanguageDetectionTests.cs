using Resolutions.Linguistics.Languages;

namespace Resolutions.Linguistics.Tests.Languages;

public sealed class LanguageDetectionTests
{
    [Theory]
    [InlineData("fr", "Le bateau est parti sans les pêcheurs, qui attendaient sur le quai.")]
    [InlineData("en", "The boat left without the fishermen, who were waiting on the quay.")]
    [InlineData("ar", "غادر القارب من دون الصيادين الذين كانوا ينتظرون على الرصيف.")]
    [InlineData("fa", "قایق بدون ماهیگیران که در اسکله منتظر بودند حرکت کرد و این را به همه گفتند.")]
    [InlineData("ur", "کشتی ماہی گیروں کے بغیر چلی گئی جو گھاٹ پر انتظار کر رہے تھے۔")]
    [InlineData("es", "El barco salió sin los pescadores, que esperaban en el muelle.")]
    [InlineData("de", "Das Boot ist ohne die Fischer abgefahren, die auf dem Kai warteten.")]
    [InlineData("pt", "O barco partiu sem os pescadores, que não estavam no cais da cidade.")]
    [InlineData("it", "La barca è partita senza i pescatori, che aspettavano sulla banchina.")]
    [InlineData("tr", "Tekne, rıhtımda bekleyen balıkçılar olmadan ayrıldı ve bir daha dönmedi.")]
    [InlineData("az", "Qayıq sahildə gözləyən balıqçılar olmadan getdi və bir daha qayıtmadı.")]
    [InlineData("ru", "Лодка ушла без рыбаков, которые ждали на причале.")]
    [InlineData("und", "12 34 56")]
    [InlineData("und", "")]
    public void A_sentence_is_of_its_language(string tag, string sentence) =>
        LanguageDetection.Detect(sentence).ShouldBe(tag);

    [Fact]
    public void Arabic_typed_with_persian_letters_is_still_arabic() =>
        LanguageDetection.Detect("القرار الذی اعتمده المجلس فی دورته بشأن الأنهار إلى البلدان").ShouldBe("ar");
}
