using System.Text;
using Resolutions.Ingesting.Readers.PlainText;
using Resolutions.Model;

namespace Resolutions.Ingesting.Tests.Readers.PlainText;

public sealed class PlainTextReaderTests
{
    [Fact]
    public void A_byte_order_mark_is_no_character_of_the_text() =>
        PlainTextReader.Read([.. Encoding.UTF8.Preamble, .. "Résolution"u8]).Characters.ShouldBe("Résolution");

    [Theory]
    [InlineData(new byte[0], "file-empty")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, "file-empty")]
    [InlineData(new byte[] { (byte)' ', (byte)'\n' }, "file-empty")]
    [InlineData(new byte[] { (byte)'a', 0, (byte)'b' }, "file-binary")]
    [InlineData(new byte[] { 0xE2, 0x80, 0x8F, (byte)'\n', 0xE2, 0x80, 0x8B }, "file-empty")]
    [InlineData(new byte[] { (byte)'a', 0xC3, 0xA9, (byte)'b', 0xC3 }, "text-damaged")]
    public void What_is_no_text_is_refused(byte[] bytes, string code) =>
        PlainTextReader.Read(bytes).Refusal.ShouldNotBeNull().Code.ShouldBe(code);

    [Fact]
    public void A_refusal_says_where_the_bytes_are_wrong() =>
        PlainTextReader
            .Read([0xEF, 0xBB, 0xBF, (byte)'a', 0xE9])
            .Refusal.ShouldNotBeNull()
            .Arguments.ShouldBe(["utf-8", "4"]);

    [Fact]
    public void A_line_that_shows_nothing_is_no_paragraph_and_still_parts_those_around_it()
    {
        var reading = PlainTextReader.Read("One boat.\n\u200F\u200B \nTwo boats."u8);

        reading.Characters.ShouldBe("One boat.\n\u200F\u200B \nTwo boats.");
        reading
            .Blocks.Select(block => block.Kind)
            .ShouldBe([BlockKind.Paragraph, BlockKind.Furniture, BlockKind.Paragraph]);
    }
}
