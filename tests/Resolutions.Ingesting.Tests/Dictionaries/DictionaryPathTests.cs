using Resolutions.Ingesting.Dictionaries;

namespace Resolutions.Ingesting.Tests.Dictionaries;

public sealed class DictionaryPathTests
{
    [Theory]
    [InlineData("fr-en=words.dic", "words.dic", "fr", "en")]
    [InlineData("fr-en.dic", "fr-en.dic", "fr", "en")]
    [InlineData("/lib/my-own/terms_ar_fr.tsv", "/lib/my-own/terms_ar_fr.tsv", "ar", "fr")]
    [InlineData("freedict-fra-eng.index", "freedict-fra-eng.index", "fr", "en")]
    [InlineData("ara-fre=a=b.dic", "a=b.dic", "ar", "fr")]
    [InlineData("memory.tmx", "memory.tmx", null, null)]
    [InlineData("a-new-dictionary.dic", "a-new-dictionary.dic", null, null)]
    [InlineData("my=words.dic", "my=words.dic", null, null)]
    public void A_dictionary_is_named_by_its_file_and_languages(
        string given,
        string file,
        string? left,
        string? right
    ) => DictionaryPath.Of(given).ShouldBe(new(file, left, right));
}
