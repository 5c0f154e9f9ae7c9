using Resolutions.Linguistics.Symbols.Reading;

namespace Resolutions.Linguistics.Tests.Symbols;

public class RomanFiguresTests
{
    [Theory]
    [InlineData("i", 1)]
    [InlineData("iv", 4)]
    [InlineData("xxv", 25)]
    [InlineData("xlix", 49)]
    [InlineData("mcxii", 1112)]
    [InlineData("mmmcmxcix", 3999)]
    public void A_Roman_number_is_read(string letters, int value) => RomanFigures.ValueOf(letters).ShouldBe(value);

    [Theory]
    [InlineData("iiii")]
    [InlineData("ic")]
    [InlineData("ixi")]
    [InlineData("vx")]
    [InlineData("mmmmmmmmmm")]
    [InlineData("civil")]
    [InlineData("")]
    public void What_nobody_writes_is_none(string letters) => RomanFigures.ValueOf(letters).ShouldBe(0);
}
