using Resolutions.Linguistics.Names;

namespace Resolutions.Linguistics.Tests.Names;

public class NameKeysTests
{
    [Theory]
    [InlineData("Genève", "جنيف")]
    [InlineData("Munich", "ميونيخ")]
    [InlineData("Pakistan", "ولباكستان")]
    [InlineData("Sénégal", "للسنغال")]
    public void A_name_shares_a_key_with_its_form_in_another_script(string latin, string arabic) =>
        Keys(latin).Intersect(Keys(arabic)).ShouldNotBeEmpty();

    [Fact]
    public void Nearly_all_names_share_a_key_in_two_scripts_and_few_different_ones()
    {
        var keys = NameTable.Names.Select(row => (Keys(row.English), Keys(row.Arabic))).ToList();
        var shared = keys.Count(row => row.Item1.Intersect(row.Item2).Any());
        shared.ShouldBeGreaterThan(keys.Count * 94 / 100);
        var chance = keys.Zip(keys.Skip(1)).Count(pair => pair.First.Item1.Intersect(pair.Second.Item2).Any());
        chance.ShouldBeLessThan(keys.Count / 50);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Ia")]
    [InlineData("北京")]
    public void A_name_without_consonants_has_no_key(string name) => Keys(name).ShouldBeEmpty();

    private static IReadOnlyList<int> Keys(string name) => NameKeys.Of(SpokenName.Of(name));
}
