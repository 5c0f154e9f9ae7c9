using System.Text;
using Resolutions.Ingesting.Readers;
using Resolutions.Model;

namespace Resolutions.Ingesting.Tests.Readers.Recognising;

public sealed class MediaTypesTests
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [Theory]
    [InlineData("Resolution on oars", "oars.txt", "text/plain")]
    [InlineData("Resolution on oars", "oars", "text/plain")]
    [InlineData("# Resolution on oars", "oars.md", "text/markdown")]
    [InlineData("<h1>Oars</h1>", "oars.md", "text/markdown")]
    [InlineData("<!-- draft -->\n# Oars", "oars.MARKDOWN", "text/markdown")]
    [InlineData("Oars", "oars.htm", "text/html")]
    [InlineData("\n <!DOCTYPE html><title>Oars</title>", "oars.txt", "text/html")]
    [InlineData("<!-- saved --><HTML lang=en>", "oars", "text/html")]
    [InlineData("<p>Oars", "oars", "text/html")]
    [InlineData("<p>Oars", "oars.txt", "text/plain")]
    [InlineData("<pillar> of the bridge", "oars", "text/plain")]
    [InlineData(
        "<?xml version='1.0'?>\n<html xmlns='http://www.w3.org/1999/xhtml'>",
        "oars.xml",
        "application/xhtml+xml"
    )]
    [InlineData("<?xml version='1.0'?><oars/>", "oars.xml", "application/xml")]
    [InlineData("%PDF-1.7\n", "oars.txt", "application/pdf")]
    [InlineData("The header %PDF-1.7 is explained here", "oars.txt", "text/plain")]
    [InlineData("PK\u0003\u0004....[Content_Types].xml....word/document.xml", "oars.zip", Word)]
    [InlineData(
        "PK\u0003\u0004..........mimetypeapplication/vnd.oasis.opendocument.text",
        "oars.odt",
        "application/vnd.oasis.opendocument.text"
    )]
    [InlineData("PK\u0003\u0004....oars.txt", "oars.docx", "application/zip")]
    [InlineData("{\\rtf1 Oars}", "oars.doc", "text/rtf")]
    [InlineData("{}", "oars.json", "application/json")]
    public void Bytes_and_names_tell_where_nothing_is_declared(string content, string name, string type) =>
        Recognise(Encoding.UTF8.GetBytes(content), name, null).ShouldBe(type);

    [Theory]
    [InlineData("Oars", "https://rowers.example/oars.pdf?x=.md", "text/html; charset=utf-8", "text/html")]
    [InlineData("Oars", "https://rowers.example/oars.md?raw=1", "text/plain; charset=utf-8", "text/markdown")]
    [InlineData("Oars", "https://rowers.example/oars.docx", "application/octet-stream", Word)]
    [InlineData("<html>", "https://rowers.example/oars", "text/plain", "text/html")]
    [InlineData("<p>", "https://rowers.example/oars", "text/plain", "text/plain")]
    [InlineData("<p>", "https://rowers.example/oars", "application/octet-stream", "text/html")]
    [InlineData("<html>Not found", "https://rowers.example/oars.pdf", "application/pdf", "text/html")]
    [InlineData("%PDF-1.7", "https://rowers.example/oars", "text/html", "application/pdf")]
    [InlineData("# Oars", "https://rowers.example/oars", "Text/X-Markdown", "text/markdown")]
    [InlineData("{}", "https://rowers.example/oars", "application/json", "application/json")]
    public void A_declaration_tells_unless_it_says_nothing_or_the_bytes_are_certain(
        string content,
        string address,
        string declared,
        string type
    ) => Recognise(Encoding.UTF8.GetBytes(content), address, declared).ShouldBe(type);

    [Fact]
    public void A_page_in_UTF16_is_a_page() =>
        Recognise([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("<!doctype html>")], "oars", null)
            .ShouldBe("text/html");

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A }, "oars.png", "media-type-image")]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 }, "oars.docx", "media-type-image")]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0 }, "oars.doc", "media-type-old-word")]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 0 }, "oars.gz", "media-type-archive")]
    [InlineData(new byte[] { (byte)'{', (byte)'}' }, "oars.json", "media-type-unknown")]
    [InlineData(new byte[] { (byte)'a', (byte)',' }, "oars.csv", "media-type-table")]
    [InlineData(new byte[0], "oars.docx", "file-empty")]
    public async Task What_nobody_reads_is_refused_with_what_to_do(byte[] bytes, string name, string code)
    {
        var source = new IncomingSource(bytes, null, SourceOrigin.File, name);

        var read = await SourceReading.ReadAsync(source, TestContext.Current.CancellationToken);

        read.Reading.Refusal.ShouldNotBeNull().Code.ShouldBe(code);
    }

    [Fact]
    public async Task A_charset_beside_the_media_type_counts()
    {
        byte[] bytes = [0xCF, 0xEE, 0xF0, 0xF2];
        var source = new IncomingSource(
            bytes,
            "text/plain; charset=windows-1251",
            SourceOrigin.Address,
            "https://rowers.example/"
        );

        var read = await SourceReading.ReadAsync(source, TestContext.Current.CancellationToken);

        read.Reading.Characters.ShouldBe("Порт");
        read.MediaType.ShouldBe("text/plain");
    }

    private static string Recognise(byte[] bytes, string location, string? declared) =>
        MediaTypes.Recognise(new(bytes, declared, SourceOrigin.File, location));
}
