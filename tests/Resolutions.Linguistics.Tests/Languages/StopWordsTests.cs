using Resolutions.Linguistics.Folding;
using Resolutions.Linguistics.Languages;

namespace Resolutions.Linguistics.Tests.Languages;

public sealed class StopWordsTests
{
    [Theory]
    [InlineData("en", "the of and it's we're they hereby therein whereas")]
    [InlineData("fr", "le la l d qu jusqu lorsqu à où été ainsi leurs ne dès auxquelles")]
    [InlineData("ar", "في من على إلى أن التي وفي بأن لهذا فيها منها وهذه فإن لكل بينهم وكذلك له")]
    [InlineData("es", "el los también")]
    [InlineData("ru", "и который")]
    public void Words_that_say_nothing_of_the_subject(string language, string words)
    {
        foreach (var word in words.Split(' '))
            StopWords.Contains(FoldedText.Fold(word), language).ShouldBeTrue(word);
    }

    [Theory]
    [InlineData("en", "not no nor never without cannot don't shall must should may can mine state")]
    [InlineData("fr", "pas non sans aucun jamais ni doit doivent faut peut état")]
    [InlineData("ar", "لا لم لن ليس غير دون بدون يجب ينبغي يجوز دولة فهم واحد ولاية آلية")]
    [InlineData("zh", "决议")]
    [InlineData("en", "")]
    public void Words_that_turn_a_statement_round_or_make_it_a_duty_and_all_others(string language, string words)
    {
        foreach (var word in words.Split(' '))
            StopWords.Contains(FoldedText.Fold(word), language).ShouldBeFalse(word);
    }

    [Fact]
    public void A_region_does_not_matter() => StopWords.Contains("les", "fr-CA").ShouldBeTrue();
}
