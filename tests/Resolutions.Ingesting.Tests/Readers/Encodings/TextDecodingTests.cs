using System.Text;
using Resolutions.Ingesting.Readers.Encodings;

namespace Resolutions.Ingesting.Tests.Readers.Encodings;

public sealed class TextDecodingTests
{
    private const string French =
        "Résolution sur les crues du fleuve Velmara\n\nConsidérant l’état des digues, « à refaire »";
    private const string LoudFrench =
        "DÉCLARATION RELATIVE AUX FORÊTS ET À L'ÉLEVAGE\n\nRÉAFFIRME que l'été reste sec;";
    private const string English = "Resolution on the ‘Velmara’ floods – the council’s café";
    private const string Arabic =
        "قرار بشأن فيضانات نهر فلمارا\n\nوإذ يلاحظ ارتفاع منسوب المياه، يطلب إلى الدول إصلاح السدود؛";

    // Without غ ف ق ك and tatweel, which only one of the two code pages has at these places.
    private const string PlainArabic = "إن المؤتمر إذ يحيط علما بتحسن الأحوال على الشاطئ يدعو الدول إلى المساهمة";

    public static TheoryData<string, string> Written =>
        new()
        {
            { French, "utf-8" },
            { French, "utf-16" },
            { French, "utf-16BE" },
            { French, "windows-1252" },
            { LoudFrench, "windows-1252" },
            { LoudFrench, "iso-8859-1" },
            { English, "windows-1252" },
            { "Décision", "windows-1252" },
            { "À la séance de clôture", "iso-8859-1" },
            { "L'égalité est reconnue à l'unanimité", "windows-1252" },
            { Arabic, "utf-8" },
            { Arabic, "utf-16" },
            { Arabic, "utf-16BE" },
            { Arabic, "windows-1256" },
            { Arabic, "iso-8859-6" },
            { PlainArabic, "windows-1256" },
            { PlainArabic, "iso-8859-6" },
            { "قرار بشأن السدود", "windows-1256" },
            { "قرار بشأن السدود", "iso-8859-6" },
            { "المادة ٥", "utf-16" },
            { "يطلب إلى الأمين العام (Secrétaire général) أن ينشره", "windows-1256" },
        };

    [Theory]
    [MemberData(nameof(Written))]
    public void The_encoding_is_told_from_the_bytes_alone(string text, string encoding)
    {
        var decoded = TextDecoding.Decode(Bytes(text, encoding), declared: null);

        decoded.Characters.ShouldBe(text);
        decoded.IsDeclared.ShouldBeFalse();
        decoded.Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void A_declaration_that_fits_is_kept(string text, string encoding)
    {
        var decoded = TextDecoding.Decode(Bytes(text, encoding), encoding);

        decoded.Characters.ShouldBe(text);
        decoded.IsDeclared.ShouldBeTrue();
        decoded.Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_tells_and_is_no_character(string encoding)
    {
        var marked = Encoding.GetEncoding(encoding);

        var decoded = TextDecoding.Decode([.. marked.Preamble, .. marked.GetBytes(Arabic)], declared: null);

        decoded.Characters.ShouldBe(Arabic);
        decoded.IsDeclared.ShouldBeTrue();
    }

    [Theory]
    [InlineData("windows-1251", "Решение о плотинах реки")]
    [InlineData("koi8-r", "Решение о плотинах реки")]
    [InlineData("shift_jis", "決議")]
    [InlineData("iso-2022-jp", "決議")]
    [InlineData("macintosh", "Résolution")]
    [InlineData(" \"Windows-1251\" ", "Решение о плотинах реки")]
    public void Other_encodings_are_read_where_they_are_declared(string declared, string text) =>
        TextDecoding.Decode(Bytes(text, declared.Trim(' ', '"')), declared).Characters.ShouldBe(text);

    [Theory]
    [InlineData(French, "utf-8", "iso-8859-1")]
    [InlineData(Arabic, "utf-8", "windows-1256")]
    [InlineData(Arabic, "windows-1256", "utf-8")]
    [InlineData(Arabic, "windows-1256", "windows-1252")]
    [InlineData(Arabic, "windows-1256", "iso-8859-6")]
    [InlineData(Arabic, "iso-8859-6", "windows-1256")]
    [InlineData(French, "windows-1252", "utf-8")]
    [InlineData(French, "windows-1252", "us-ascii")]
    [InlineData(French, "utf-16", "utf-8")]
    [InlineData(LoudFrench, "windows-1252", "windows-1256")]
    public void A_declaration_that_does_not_fit_is_told_and_not_followed(string text, string written, string declared)
    {
        var decoded = TextDecoding.Decode(Bytes(text, written), declared);

        decoded.Characters.ShouldBe(text);
        decoded.IsDeclared.ShouldBeFalse();
        var told = decoded.Diagnostics.ShouldHaveSingleItem();
        told.Code.ShouldBe("encoding-declared-wrongly");
        told.Arguments.ShouldBe([declared, written]);
    }

    [Fact]
    public void Windows_quotation_marks_under_the_name_of_ISO_8859_1_are_read_as_such()
    {
        var decoded = TextDecoding.Decode(Bytes(French, "windows-1252"), "iso-8859-1");

        decoded.Characters.ShouldBe(French);
        decoded.Diagnostics.ShouldHaveSingleItem().Arguments.ShouldBe(["iso-8859-1", "windows-1252"]);
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("ibm037")]
    [InlineData("no-such-thing")]
    public void A_declaration_that_nobody_may_follow_is_told(string declared)
    {
        var decoded = TextDecoding.Decode(Encoding.UTF8.GetBytes(French), declared);

        decoded.Characters.ShouldBe(French);
        decoded.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("encoding-unknown");
    }

    [Fact]
    public void Marks_of_direction_and_joining_are_characters_as_they_came()
    {
        const string marked = "\u200F١- وإذ تــشــيــر إلى ﻻ شيء\u00A0\u200B\u202Bنص\u202C\uFEFF";

        TextDecoding.Decode(Encoding.UTF8.GetBytes(marked), "utf-8").Characters.ShouldBe(marked);
    }

    private static byte[] Bytes(string text, string encoding)
    {
        var found = KnownEncodings.Find(encoding).ShouldNotBeNull();
        var bytes = found.GetBytes(text);
        found.GetString(bytes).ShouldBe(text, "the fixture cannot be written in the encoding");
        return bytes;
    }
}
