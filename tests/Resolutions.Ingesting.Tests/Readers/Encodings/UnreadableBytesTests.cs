using System.Text;
using Resolutions.Ingesting.Readers.Encodings;

namespace Resolutions.Ingesting.Tests.Readers.Encodings;

public sealed class UnreadableBytesTests
{
    private static readonly byte[] Arabic = Encoding.UTF8.GetBytes("قرار بشأن السدود والجسور");

    [Theory]
    [InlineData(null)]
    [InlineData("utf-8")]
    [InlineData("windows-1252")]
    public void UTF8_that_ends_in_the_middle_of_a_letter_is_refused_with_the_place(string? declared) =>
        Refusal(Arabic.AsSpan(..^1), declared).ShouldBe($"text-damaged utf-8 {Arabic.Length - 2}");

    [Fact]
    public void UTF8_that_lost_a_byte_on_the_way_is_refused_with_the_place() =>
        Refusal([.. Arabic[..5], .. Arabic[6..]], null).ShouldBe("text-damaged utf-8 4");

    [Theory]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0xE2, 0x80 })]
    public void A_first_accent_that_is_cut_off_tells_UTF8_all_the_same(byte[] end) =>
        Refusal([.. "The council adopt"u8, .. end], null).ShouldBe("text-damaged utf-8 17");

    [Fact]
    public void An_accent_at_the_end_of_a_text_in_a_code_page_is_no_damage() =>
        TextDecoding.Decode([.. "Vive la libert"u8, 0xE9], null).Characters.ShouldBe("Vive la liberté");

    [Fact]
    public void Closing_quotation_marks_after_capitals_are_no_UTF8() =>
        TextDecoding.Decode([0xAB, .. "Une LIBERT"u8, 0xC9, 0xBB], null).Characters.ShouldBe("«Une LIBERTÉ»");

    [Fact]
    public void UTF16_with_half_a_character_is_refused_with_the_place() =>
        Refusal([0xFF, 0xFE, (byte)'a', 0, (byte)'b'], null).ShouldBe("text-damaged utf-16 4");

    [Fact]
    public void Bytes_that_make_words_in_no_code_page_are_refused() =>
        Refusal([0xF0, 0xD8, 0xFE, 0xB6, 0xA4, 0xF7, 0xD0, 0xAC, 0xDE, 0xA6, 0xF5], null)
            .ShouldStartWith("encoding-undetermined");

    [Theory]
    [InlineData(new byte[] { 0x7F, 0x45, 0x4C, 0x46, 0, 0, 1 })]
    [InlineData(new byte[] { (byte)'a', 0, (byte)'b' })]
    [InlineData(new byte[] { (byte)'a', 1, 2, 3, (byte)'b' })]
    public void What_is_for_machines_is_refused(byte[] bytes) => Refusal(bytes, null).ShouldBe("file-binary");

    [Fact]
    public void Compressed_bytes_are_refused()
    {
        var bytes = new byte[5000];
        new Random(1).NextBytes(bytes);
        TextDecoding.Decode(bytes, null).Refusal.ShouldNotBeNull();
    }

    private static string Refusal(ReadOnlySpan<byte> bytes, string? declared)
    {
        var decoded = TextDecoding.Decode(bytes, declared);
        decoded.Characters.ShouldBeEmpty();
        var refusal = decoded.Refusal.ShouldNotBeNull();
        return string.Join(' ', [refusal.Code, .. refusal.Arguments]);
    }
}
