using Resolutions.Linguistics.Tokens;

namespace Resolutions.Linguistics.Tests.Tokens;

public class TokenFindingTests
{
    [Theory]
    [InlineData(
        "fr",
        "L’eau qu'aujourd'hui l'Assemblée d'Évian partage",
        "l eau qu aujourd'hui l assemblee d evian partage"
    )]
    [InlineData("fr", "le Haut-Rhin, 12 km", "le haut rhin 12 km")]
    [InlineData("en", "The river's people", "the river people")]
    [InlineData("ar", "المياهُ والأنهارُ ٢٠٣٠", "المياه والانهار 2030")]
    [InlineData("en", " — ", "")]
    public void Words_are_folded_and_parted(string language, string text, string expected) =>
        string.Join(' ', TokenFinding.Find(text, language).Select(token => token.Folded)).ShouldBe(expected);

    [Fact]
    public void A_token_knows_its_place_and_its_capital()
    {
        const string Text = "de l’Œuvre commune";
        var tokens = TokenFinding.Find(Text, "fr");
        tokens.Select(token => token.Span.Of(Text)).ShouldBe(["de", "l", "Œuvre", "commune"]);
        tokens.Select(token => token.IsCapital).ShouldBe([false, false, true, false]);
    }
}
