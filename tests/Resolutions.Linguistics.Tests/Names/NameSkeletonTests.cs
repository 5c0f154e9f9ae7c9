using Resolutions.Linguistics.Folding;
using Resolutions.Linguistics.Names;

namespace Resolutions.Linguistics.Tests.Names;

public class NameSkeletonTests
{
    [Theory]
    [InlineData("Arménie", "Armenia", "أرمينيا")]
    [InlineData("Azerbaïdjan", "Azerbaijan", "أذربيجان")]
    [InlineData("Nigéria", "Nigeria", "ونيجيريا")]
    [InlineData("Genève", "Geneva", "بجنيف")]
    [InlineData("Pakistan", "Pakistan", "لباكستان")]
    [InlineData("Tchad", "Chad", "تشاد")]
    [InlineData("Sénégal", "Senegal", "السنغال")]
    [InlineData("Paraguay", "Paraguay", "باراغواي")]
    public void A_name_has_one_skeleton_across_scripts(string french, string english, string arabic)
    {
        var skeleton = NameSkeleton.Of(FoldedText.Fold(english));
        NameSkeleton.Of(FoldedText.Fold(french)).ShouldBe(skeleton);
        NameSkeleton.VariantsOf(FoldedText.Fold(arabic)).ShouldContain(skeleton);
    }

    [Fact]
    public void Different_names_mostly_differ() =>
        "danube rhine mekong niger paris".Split(' ').Select(NameSkeleton.Of).Distinct().Count().ShouldBe(5);
}
