using Resolutions.Aligning.Clues;

namespace Resolutions.Aligning.Tests.Clues;

public class NumberCluesTests
{
    [Theory]
    [InlineData("en", "At its 51st session it planted 2 million trees in twelve parishes")]
    [InlineData("fr", "À sa cinquante et unième session, il a planté 2 000 000 d'arbres dans 12 paroisses")]
    [InlineData("ar", "غرس في دورته الحادية والخمسين مليوني شجرة في اثنتي عشرة أبرشية")]
    public void A_number_is_one_clue_however_it_is_written(string language, string text) =>
        Of(language, text).Numbers.Select(clue => clue.Key).ShouldBe(["51", "2000000", "12"]);

    [Fact]
    public void An_ordinal_is_no_amount() =>
        Of("en", "At its 51st session it planted 2 million trees")
            .Amounts.Select(clue => clue.Key)
            .ShouldBe(["2000000"]);

    [Theory]
    [InlineData("en", "3. The first bridge")]
    [InlineData("fr", "(3) Le premier pont")]
    [InlineData("ar", "٣- الجسر الأول")]
    public void Neither_a_label_nor_first_is_a_clue(string language, string text) =>
        Of(language, text).Numbers.ShouldBeEmpty();

    private static ClauseClues Of(string language, string text) =>
        ClauseClues.Of(new AlignableText(language, [new AlignableClause(text)]))[0];
}
