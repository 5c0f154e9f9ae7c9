using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Resolutions.Ingesting.Readers.Encodings;
using Resolutions.Ingesting.Readers.PlainText;
using Resolutions.Ingesting.Readers.Recognising;

namespace Resolutions.Ingesting.Tests.Readers.Encodings;

public sealed class TextDecodingPropertyTests
{
    private static readonly string?[] Declared =
    [
        null,
        "utf-8",
        "windows-1256",
        "utf-16",
        "shift_jis",
        "iso-2022-jp",
        "gb18030",
        "x",
    ];

    private static Gen<(byte[] Bytes, string? Declared)> Given =>
        from bytes in ArbMap.Default.ArbFor<byte[]>().Generator
        from declared in Gen.Elements(Declared)
        select (bytes, declared);

    [Fact]
    public void Any_bytes_are_read_or_refused_and_never_worse() =>
        Prop.ForAll(
                Given.ToArbitrary(),
                given =>
                {
                    var (bytes, declared) = given;
                    var decoded = TextDecoding.Decode(bytes, declared);
                    PlainTextReader.Read(bytes, declared);
                    MagicBytes.Recognise(bytes);
                    DeclaredCharset.InHtml(bytes);
                    return decoded.Refusal is null
                        ? !decoded.Characters.Contains('\0') && decoded.Encoding.Length > 0
                        : decoded.Characters.Length == 0;
                }
            )
            .Holds(500);

    [Fact]
    public void Any_text_in_UTF8_comes_back_as_it_was() =>
        Prop.ForAll(
                ArbMap
                    .Default.ArbFor<string>()
                    .Filter(text => text is not null && text.All(c => c >= ' ' && !char.IsSurrogate(c))),
                text =>
                    TextDecoding.Decode(Encoding.UTF8.GetBytes(text), null).Characters
                    == (text.StartsWith('\uFEFF') ? text[1..] : text)
            )
            .Holds(500);
}
