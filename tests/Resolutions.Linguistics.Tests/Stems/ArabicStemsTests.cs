using Resolutions.Linguistics.Stems;

namespace Resolutions.Linguistics.Tests.Stems;

public sealed class ArabicStemsTests
{
    [Fact]
    public void Forms_of_a_word_have_one_stem_and_other_words_another()
    {
        var rows = GoldenTable.Rows("arabic-families.tsv");
        rows.Count.ShouldBeGreaterThan(450);
        rows.Select(row => (Relation: row[0], One: Stem(row[1]), Other: Stem(row[2]), Words: $"{row[1]} {row[2]}"))
            .Where(row => row.Relation == "=" ? row.One != row.Other : row.One == row.Other)
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("القرار", "قرار")]
    [InlineData("المبادئ", "مبدا")]
    [InlineData("والدولية", "دولي")]
    [InlineData("وثيقة", "وثيقه")]
    [InlineData("وفيها", "في")]
    [InlineData("لهذا", "هذا")]
    [InlineData("ولا", "لا")]
    public void A_stem_is_a_folded_word(string word, string stem) => Stem(word).ShouldBe(stem);

    [Theory]
    [InlineData("كتابة", "كتابه")]
    [InlineData("كتابه", "كتاب")]
    [InlineData("عضوية", "عضويه")]
    [InlineData("رئيسه", "رييس")]
    public void How_a_word_ends_tells_his_from_feminine(string word, string stem) => Stem(word).ShouldBe(stem);

    [Theory]
    [InlineData("والبلوتوقراطيون", "بلوتوقراطي")]
    [InlineData("البلوتوقراطية", "بلوتوقراطي")]
    [InlineData("بلوتوقراطيا", "بلوتوقراطي")]
    [InlineData("للغلوكوز", "غلوكوز")]
    [InlineData("غلوكوزها", "غلوكوز")]
    [InlineData("طرابلس", "طرابلس")]
    [InlineData("بنغازي", "بنغازي")]
    [InlineData("ووهان", "وهان")]
    public void Words_that_no_table_knows_lose_the_commonest_joined_letters(string word, string stem) =>
        Stem(word).ShouldBe(stem);

    [Fact]
    public void A_word_in_arabic_letters_is_stemmed_as_arabic_in_a_french_text() =>
        Stemming.StemOf("القرارات", "fr").ShouldBe(Stem("قرار"));

    private static string Stem(string word) => Stemming.StemOf(word, "ar");
}
