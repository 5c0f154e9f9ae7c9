using Resolutions.Ingesting.Storing;
using Resolutions.Model;
using Resolutions.Segmenting;

namespace Resolutions.Ingesting.Tests.Storing;

public class SlugTests
{
    [Theory]
    [InlineData("Résolution sur l’eau : « Velmara »", "resolution-sur-l-eau-velmara")]
    [InlineData("قرار بشأن الأنهار المشتركة", "قرار-بشأن-الأنهار-المشتركة")]
    [InlineData("قَرارٌ", "قرار")]
    [InlineData("— … —", "untitled")]
    public void A_title_becomes_letters_and_digits_of_its_own_script(string title, string slug) =>
        Slug.Wanted(Text(title: title)).ShouldBe(slug);

    [Fact]
    public void A_symbol_names_a_resolution_better_than_its_title() =>
        Slug.Wanted(Text(title: "Flood warning", symbol: "CRS/2024/R.12", body: "CRS")).ShouldBe("crs-crs-2024-r-12");

    [Fact]
    public void A_long_title_is_cut_between_words()
    {
        var slug = Slug.Wanted(Text(title: string.Join(' ', Enumerable.Repeat("water", 40))));
        slug.Length.ShouldBeLessThanOrEqualTo(80);
        slug.ShouldEndWith("water");
    }

    private static SegmentedText Text(string? title = null, string? symbol = null, string? body = null) =>
        new(
            "en",
            body is null ? null : new(body, new Dictionary<string, string>(StringComparer.Ordinal)),
            Publisher: null,
            DocumentType.Resolution,
            title,
            symbol,
            Date: null,
            [],
            []
        );
}
