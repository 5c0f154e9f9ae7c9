namespace Resolutions.Linguistics.Tests.Lexicons;

public sealed class LexiconLookupTests
{
    [Theory]
    [InlineData("en", "harbors", "harbour")]
    [InlineData("en", "lwo", "Lighthouse Watch Office")]
    [InlineData("en", "tide", "tide")]
    [InlineData("fr", "securite", "security")]
    [InlineData("fr", "droits du pêcheur", "rights of fishers")]
    [InlineData("ar", "الشباك", "trawl")]
    [InlineData("ar", "شبكات", "trawl")]
    [InlineData("ar", "حقوق صيادين", "rights of fishers")]
    public void A_word_or_phrase_gives_its_concept(string language, string phrase, string expected) =>
        Tables.Harbour.Lookup(phrase, language).Select(Tables.Harbour.LemmaOf).ShouldBe([expected]);

    [Theory]
    [InlineData("en", "rights of")]
    [InlineData("en", "of fishers")]
    [InlineData("en", "")]
    [InlineData("fr", "harbour")]
    [InlineData("xx", "harbour")]
    public void What_is_no_whole_term_gives_nothing(string language, string phrase) =>
        Tables.Harbour.Lookup(phrase, language).ShouldBeEmpty();

    [Fact]
    public void A_term_as_it_is_written_comes_first()
    {
        var lexicon = Tables.Lexicon("n@anchors@ancres@مراس", "n@anchor@ancre@مرساة");
        lexicon.Lookup("anchor", "en").Select(lexicon.LemmaOf).ShouldBe(["anchor", "anchors"]);
        lexicon.Lookup("anchors", "en").Select(lexicon.LemmaOf).ShouldBe(["anchors", "anchor"]);
    }

    [Fact]
    public void Other_dictionaries_come_after_what_is_there()
    {
        var both = Tables.Harbour.With(Tables.Concepts("n@buoy@bouée@عوامة\nn@basin@bassin@حوض"));
        both.Lookup("bouées", "fr").Select(both.LemmaOf).ShouldBe(["buoy"]);
        both.Lookup("bassins", "fr").Select(both.LemmaOf).ShouldBe(["harbour", "basin"]);
        both.Lookup("LWO", "en").ShouldBe(Tables.Harbour.Lookup("LWO", "en"));
        both.Found("The lwo met.", "en").ShouldBeEmpty();
    }
}
