using System.Text;
using Resolutions.Ingesting.Readers.Encodings;

namespace Resolutions.Ingesting.Tests.Readers.Encodings;

public sealed class DeclaredCharsetTests
{
    [Theory]
    [InlineData("""<!doctype html><meta charset="utf-8">""", "utf-8")]
    [InlineData("<html><head><META CHARSET=windows-1256 />", "windows-1256")]
    [InlineData("""<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-6">""", "iso-8859-6")]
    [InlineData("""<meta content='text/html;charset = "utf-8"' http-equiv=content-type>""", "utf-8")]
    [InlineData("""<?xml version="1.0" encoding='ISO-8859-1'?><html>""", "ISO-8859-1")]
    [InlineData("""<!-- <meta charset="koi8-r"> --><meta charset="utf-8">""", "utf-8")]
    [InlineData("""<meta name="description" content="about; charset=nothing"><p>""", null)]
    [InlineData("<p>charset=utf-8</p>", null)]
    [InlineData("", null)]
    public void A_page_may_declare_its_encoding(string page, string? charset) =>
        DeclaredCharset.InHtml(Encoding.Latin1.GetBytes(page)).ShouldBe(charset);

    [Theory]
    [InlineData("text/html; charset=windows-1256", "windows-1256")]
    [InlineData("text/plain;format=flowed;Charset=\"utf-8\"", "utf-8")]
    [InlineData("text/plain", null)]
    [InlineData(null, null)]
    public void A_media_type_may_declare_it_too(string? mediaType, string? charset) =>
        DeclaredCharset.InMediaType(mediaType).ShouldBe(charset);
}
