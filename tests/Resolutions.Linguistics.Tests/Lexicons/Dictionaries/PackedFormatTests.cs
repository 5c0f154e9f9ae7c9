using System.Buffers.Binary;
using Resolutions.Linguistics.Lexicons.Dictionaries;

namespace Resolutions.Linguistics.Tests.Lexicons.Dictionaries;

public sealed class PackedFormatTests
{
    // The article of dam begins at 0 and has 30 bytes; its digits of base 64 are A and e.
    private const string Articles = "barrage /baʀaʒ/ <n, masc>\ndam\nbouée\n1. buoy, (large) float\n   see: dam\n";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_dictd_dictionary_is_read(bool isPacked)
    {
        var bytes = Contents.Utf8(Articles);
        var second = Contents.Utf8(Articles[..Articles.IndexOf("bouée", StringComparison.Ordinal)]).Length;
        var index =
            $"00databaseshort\tA\tA\nbarrage\tA\t{Base64(second)}\nbouee\t{Base64(second)}\t{Base64(bytes.Length - second)}\n";
        var content = Dictd(index, isPacked ? Contents.Packed(bytes) : bytes, isPacked);
        content.Entries().ShouldBe(["fr: barrage = en: dam", "fr: bouée = en: buoy | float"]);
        content.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void An_index_that_does_not_fit_is_told()
    {
        var content = Dictd("barrage\tA\tzzzz\nbouee\t!\tA\nquai\tA\n", Contents.Utf8(Articles), false);
        content.Told().ShouldBe(["1 index-wrong barrage", "2 entry-not-read \\t", "3 entry-not-read \\t"]);
    }

    [Fact]
    public void A_file_that_unpacks_to_more_than_may_be_is_refused()
    {
        var bomb = Contents.Packed(new byte[1 << 20]);
        bomb.Length.ShouldBeLessThan(2_000);
        var content = DictdFormat.Read(
            new StringReader("barrage\tA\tB\n"),
            new MemoryStream(bomb),
            true,
            "bomb.index",
            "fr",
            "en",
            new() { MostBytes = 100_000 }
        );
        content.Concepts.ShouldBeEmpty();
        content.Told().ShouldBe(["dictionary-too-large 100000"]);
    }

    [Fact]
    public void A_damaged_file_is_told() =>
        Dictd("barrage\tA\tB\n", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], true).Told().ShouldBe(["packed-wrong"]);

    [Theory]
    [InlineData("m", "dam\nwall", "fr: barrage = en: dam | wall")]
    [InlineData("tm", "baʀaʒ\0dam", "fr: barrage = en: dam")]
    [InlineData("h", "<i>n.</i><ol><li>dam; wall</li></ol>", "fr: barrage = en: dam | wall")]
    [InlineData("x", "<k>barrage</k><tr>baʀaʒ</tr><def>dam</def><ex>un barrage</ex>", "fr: barrage = en: dam")]
    public void A_StarDict_dictionary_is_read(string kinds, string article, string expected)
    {
        var content = Star(
            $"wordcount=1\nsametypesequence={kinds}\n",
            Index("barrage", article),
            Contents.Utf8(article)
        );
        content.Entries().ShouldBe([expected]);
        content.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void A_StarDict_dictionary_may_be_packed_and_large()
    {
        var index = new byte[8 + 12];
        Contents.Utf8("barrage\0").CopyTo(index, 0);
        BinaryPrimitives.WriteUInt32BigEndian(index.AsSpan(16), 3);
        var content = StarDictFormat.Read(
            new StringReader("sametypesequence=m\nidxoffsetbits=64\n"),
            (new MemoryStream(Contents.Packed(index)), true),
            (new MemoryStream(Contents.Packed(Contents.Utf8("dam"))), true),
            "water.ifo",
            "fr",
            "en",
            Contents.Limits
        );
        content.Entries().ShouldBe(["fr: barrage = en: dam"]);
    }

    [Fact]
    public void StarDict_files_that_do_not_fit_are_told()
    {
        Star("wordcount=1\n", [], []).Told().ShouldBe(["property-missing sametypesequence"]);
        Star("sametypesequence=m\n", Index("barrage", "dam"), []).Told().ShouldBe(["index-wrong barrage"]);
        Star("sametypesequence=m\n", Contents.Utf8("barrage"), []).Told().ShouldBe(["index-wrong"]);
    }

    private static DictionaryContent Dictd(string index, byte[] articles, bool isPacked) =>
        DictdFormat.Read(
            new StringReader(index),
            new MemoryStream(articles),
            isPacked,
            "water.index",
            "fr",
            "en",
            Contents.Limits
        );

    private static DictionaryContent Star(string properties, byte[] index, byte[] articles) =>
        StarDictFormat.Read(
            new StringReader(properties),
            (new MemoryStream(index), false),
            (new MemoryStream(articles), false),
            "water.ifo",
            "fr",
            "en",
            Contents.Limits
        );

    private static byte[] Index(string headword, string article)
    {
        var place = new byte[8];
        BinaryPrimitives.WriteInt32BigEndian(place.AsSpan(4), Contents.Utf8(article).Length);
        return [.. Contents.Utf8(headword), 0, .. place];
    }

    private static string Base64(int number)
    {
        const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        return number < 64 ? $"{Digits[number]}" : $"{Base64(number / 64)}{Digits[number % 64]}";
    }
}
