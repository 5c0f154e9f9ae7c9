using Resolutions.Linguistics.Labels;

namespace Resolutions.Linguistics.Tests.Labels;

public class ArabicListLettersTests
{
    [Theory]
    [InlineData("ابجدهوزحطي", "1 2 3 4 5 6 7 8 9 10")]
    [InlineData("ابتثجحخدذر", "1 2 3 4 5 6 7 8 9 10")]
    [InlineData("اب", "1 2")]
    [InlineData("ابجدابتثج", "1 2 3 4 1 2 3 4 5")]
    [InlineData("ابتثاب", "1 2 3 4 1 2")]
    [InlineData("جد", "3 4")]
    [InlineData("تث", "3 4")]
    [InlineData("ابجهو", "1 2 3 5 6")]
    [InlineData("", "")]
    public void A_letter_counts_in_the_order_that_its_siblings_keep(string letters, string places)
    {
        var orders = ArabicListLetters.OrdersOf([.. letters]);
        string.Join(' ', letters.Select((letter, i) => ArabicListLetters.PlaceIn(orders[i], letter))).ShouldBe(places);
    }

    [Fact]
    public void Both_orders_hold_the_same_letters() =>
        ArabicListLetters.Abjad.Order().ShouldBe(ArabicListLetters.Alphabet.Order());

    [Fact]
    public void What_is_no_letter_of_a_list_has_no_place() =>
        ArabicListLetters.PlaceIn(ArabicListLetters.Abjad, 'a').ShouldBe(0);
}
