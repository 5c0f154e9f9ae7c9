using System.Text;
using Resolutions.Ingesting.Readers.Html;

namespace Resolutions.Ingesting.Tests.Readers.Html;

public sealed class BadPageTests
{
    private const int Many = 100_000;

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("<html><body><p>&nbsp;</p><script>var a = 'text';</script><img alt='a picture'></body></html>")]
    [InlineData("<p hidden>hidden</p>")]
    [InlineData("<frameset><frame src='a.html'></frameset>")]
    public void A_page_that_shows_no_text_is_refused(string html) =>
        ReadPage.Of(html).Refusal.ShouldNotBeNull().Code.ShouldBe("file-empty");

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<ul><li>")]
    [InlineData("<a href='x'><div>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<blockquote><font color='red'>")]
    [InlineData("<span></p>")]
    public void A_page_of_many_nested_tags_keeps_its_text(string tag) =>
        ReadPage
            .Text(string.Concat(Enumerable.Repeat(tag, Many)) + "The text at the bottom.")
            .ShouldBe("The text at the bottom.");

    [Fact]
    public void What_closes_many_tags_that_were_never_opened_does_no_harm() =>
        ReadPage
            .Text(
                string.Concat(Enumerable.Repeat("<div>", Many))
                    + "Text."
                    + string.Concat(Enumerable.Repeat("</b></i>", Many))
            )
            .ShouldBe("Text.");

    [Fact]
    public void Lines_stand_apart_however_deep_they_lie()
    {
        var lines = Enumerable.Range(0, 1000).Select(line => $"Line {line}.").ToList();
        var page =
            string.Concat(lines.Select(line => "<div>" + line))
            + string.Concat(Enumerable.Repeat("</div>", 1000))
            + "<p>End.</p>";
        ReadPage.Text(page).Split('\n').Where(line => line.Length > 0).ShouldBe([.. lines, "End."]);
    }

    [Fact]
    public void No_NUL_comes_out_of_a_page() =>
        ReadPage.Text("<p>a\0b&#0;</p><pre>c\0</pre><plaintext>d\0").ShouldNotContain('\0');

    [Fact]
    public void All_that_follows_plaintext_is_text() =>
        ReadPage.Text("<p>One.</p><plaintext><p>Two.").ShouldBe("One.\n<p>Two.");

    [Fact]
    public void Tags_that_cross_each_other_lose_no_text() =>
        ReadPage
            .Text("<p>a <b>b <i>c</b> d</i> e<table>f<tr>g<td>h</p>i</table></div>j")
            .Where(char.IsLetter)
            .Order()
            .ShouldBe("abcdefghij");

    [Fact]
    public void An_attribute_of_a_million_characters_is_no_text() =>
        ReadPage
            .Text($"<p class='{new string('x', 1_000_000)}' style='{new string(';', 1_000_000)}'>Text.</p>")
            .ShouldBe("Text.");

    [Fact]
    public void An_empty_script_of_an_XHTML_page_hides_nothing() =>
        ReadPage
            .Text(
                "<?xml version='1.0'?><html><head><script src='a.js'/><title/></head><body><a name='top'/><p>Text.</p></body></html>"
            )
            .ShouldBe("Text.");

    [Theory]
    [InlineData("<meta charset='windows-1256'>", null)]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=windows-1256'>", null)]
    [InlineData("<meta charset='utf-8'>", "windows-1256")]
    public void Bytes_are_read_in_the_charset_that_is_declared(string head, string? beside)
    {
        byte[] salam = [0xD3, 0xE1, 0xC7, 0xE3];
        byte[] page = [.. Encoding.ASCII.GetBytes(head + "<p>"), .. salam];
        HtmlReader.Read(page, beside).Characters.ShouldBe("سلام");
    }

    [Fact]
    public void Bytes_that_do_not_fit_the_charset_are_read_in_one_that_does() =>
        HtmlReader.Read([.. "<meta charset=utf-8><p>un caf"u8, 0xE9]).Characters.ShouldBe("un café");
}
