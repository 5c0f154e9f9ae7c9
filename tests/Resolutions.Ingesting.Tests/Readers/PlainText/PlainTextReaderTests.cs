using System.Text;
using Resolutions.Ingesting.Readers.PlainText;

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
    [InlineData(new byte[] { (byte)'a', 0xE9, (byte)'b' }, "file-not-utf8")]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a', 0 }, "file-not-utf8")]
    public void What_is_no_text_is_refused(byte[] bytes, string code) =>
        PlainTextReader.Read(bytes).Refusal.ShouldNotBeNull().Code.ShouldBe(code);

    [Fact]
    public void A_refusal_says_where_the_bytes_are_wrong() =>
        PlainTextReader.Read([0xEF, 0xBB, 0xBF, (byte)'a', 0xE9]).Refusal.ShouldNotBeNull().Arguments.ShouldBe(["4"]);
}
