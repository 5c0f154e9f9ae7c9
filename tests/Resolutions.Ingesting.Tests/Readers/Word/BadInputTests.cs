using System.Globalization;
using System.IO.Compression;
using System.Text;
using Resolutions.Ingesting.Readers.Word;
using Resolutions.Ingesting.Wording;
using static Resolutions.Ingesting.Tests.Readers.Word.WordFile;

namespace Resolutions.Ingesting.Tests.Readers.Word;

public sealed class BadInputTests
{
    [Fact]
    public async Task What_is_no_package_is_refused()
    {
        await RefusedAsync([], "file-empty");
        await RefusedAsync("PK\u0003\u0004 and no more"u8.ToArray(), "word-broken");
        var whole = new WordFile(P("The lamp.")).ToBytes();
        await RefusedAsync(whole[..(whole.Length / 2)], "word-broken");
        await RefusedAsync(Zip(("notes.txt", "A zip of something else.")), "word-not-a-document");
    }

    [Fact]
    public async Task A_document_with_a_password_or_of_the_old_format_is_refused_with_what_to_do()
    {
        var refusal = await RefusedAsync([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "word-protected");
        refusal.ShouldContain("password");
    }

    [Fact]
    public async Task A_document_that_unpacks_to_gigabytes_is_refused_before_it_does()
    {
        var bytes = Zip(("word/document.xml", "<x/>"), ("word/media/image1.bin", null));
        await RefusedAsync(bytes, "word-too-large", new() { MostUnpackedBytes = 8 << 20 });
    }

    [Fact]
    public async Task What_a_package_claims_to_unpack_to_does_not_count()
    {
        var bytes = Zip(("word/document.xml", "<x/>"), ("word/media/image1.bin", null));
        // The sizes in the directory, made small.
        foreach (
            var at in Enumerable.Range(0, bytes.Length - 4).Where(i => bytes.AsSpan(i).StartsWith("PK\u0001\u0002"u8))
        )
            bytes.AsSpan(at + 24, 4).Clear();
        var reading = await Reads.ReadAsync(bytes, new() { MostUnpackedBytes = 8 << 20 });
        reading.Refusal.ShouldNotBeNull();
    }

    [Fact]
    public async Task Too_many_entries_are_refused() =>
        await RefusedAsync(
            Zip([.. Enumerable.Range(0, 30).Select(i => ($"{i}.txt", (string?)"x"))]),
            "word-too-many-entries",
            new() { MostEntries = 20 }
        );

    [Fact]
    public async Task A_part_that_is_too_long_is_refused() =>
        await RefusedAsync(
            new WordFile(P(new string('a', 10_000))).ToBytes(),
            "word-part-too-large",
            new() { MostCharactersOfPart = 5_000 }
        );

    [Fact]
    public async Task Elements_nested_without_end_are_refused()
    {
        const int depth = 100_000;
        var nested =
            string.Concat(Enumerable.Repeat("<w:smartTag>", depth))
            + string.Concat(Enumerable.Repeat("</w:smartTag>", depth));
        await RefusedAsync(new WordFile($"<w:p>{nested}</w:p>").ToBytes(), "word-nested-too-deep");
    }

    [Fact]
    public async Task A_document_type_is_refused()
    {
        var bytes = Replaced("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>");
        await RefusedAsync(bytes, "word-type-declared");
    }

    [Theory]
    [InlineData("<w:document", "word-part-broken")]
    [InlineData("", "word-part-broken")]
    [InlineData("<html/>", "word-not-a-document")]
    public async Task A_main_part_that_is_none_is_refused(string xml, string code) =>
        await RefusedAsync(Replaced(xml), code);

    [Fact]
    public async Task A_document_without_a_word_is_refused() =>
        await RefusedAsync(new WordFile("<w:p/><w:p/>").ToBytes(), "word-without-text");

    [Fact]
    public void Every_code_has_a_sentence()
    {
        foreach (var code in typeof(WordCodes).GetFields().Select(field => (string)field.GetValue(null)!))
            DiagnosticWording.Sentence(new(code, null, "a", "b"), CultureInfo.InvariantCulture).ShouldContain(' ');
    }

    private static async Task<string> RefusedAsync(byte[] bytes, string code, WordLimits? limits = null)
    {
        var refusal = (await Reads.ReadAsync(bytes, limits)).Refusal.ShouldNotBeNull();
        refusal.Code.ShouldBe(code);
        return DiagnosticWording.Sentence(refusal, CultureInfo.InvariantCulture);
    }

    /// <param name="entries">Names and texts; null for sixty-four mebibytes of nothing.</param>
    private static byte[] Zip(params (string Name, string? Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(text is null ? new byte[64 << 20] : Encoding.UTF8.GetBytes(text));
            }
        }
        return stream.ToArray();
    }

    /// <summary>A document whose main part is another.</summary>
    private static byte[] Replaced(string xml)
    {
        using var stream = new MemoryStream();
        stream.Write(new WordFile(P("The lamp.")).ToBytes());
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update))
        {
            archive.GetEntry("word/document.xml")!.Delete();
            using var entry = archive.CreateEntry("word/document.xml").Open();
            entry.Write(Encoding.UTF8.GetBytes(xml));
        }
        return stream.ToArray();
    }
}
