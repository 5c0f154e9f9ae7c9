using System.Text;
using System.Text.RegularExpressions;
using Resolutions.Ingesting.Readers.PlainText;
using Resolutions.Segmenting;

namespace Resolutions.Ingesting.Tests.Readers.PlainText;

/// <summary>Arabic as word processors and sites write it is cut as its plain twin.</summary>
public sealed partial class MarkedArabicTests
{
    private const string Plain = """
        قرار بشأن الجسور المشتركة على نهر فلمارا

        إن مجلس الجسور،

        وإذ يشير إلى قراره رقم 12 المؤرخ 4 مارس 2019،

        وإذ يلاحظ أن الأعضاء لا يملكون سوى 310 قوارب،

        1- يطلب إلى الدول الأعضاء إصلاح الجسور قبل 1 نوفمبر 2022؛

        2- يدعو الأمين العام إلى تقديم تقرير يشمل ما يلي:

        (أ) عدد الجسور؛

        (ب) الإصلاحات اللازمة؛

        3- يقرر إبقاء المسألة قيد النظر.
        """;

    public static TheoryData<string, string> Twins =>
        new()
        {
            { "marks before lines, Arabic digits", ArabicDigits(Lines("\u200F", "")) },
            { "marks after lines", Lines("", "\u200F") },
            { "embedded lines", Lines("\u202B", "\u202C") },
            { "isolated lines", Lines("\u2067", "\u2069") },
            { "marks in labels", Label.Replace(Plain, "\u200F${label}\u200F${mark}\u200F") },
            { "tatweel", Connected.Replace(Plain, "$0ـ") },
            { "zero-width joiners", Pair.Replace(Plain, "$0\u200D") },
            { "spaces that do not break", Plain.Replace(' ', '\u00A0') },
            { "presentation forms", Shaped(Plain) },
            { "lines that show nothing", Plain.Replace("\n\n", "\n\u200F\u200B\n", StringComparison.Ordinal) },
            { "all of it", ArabicDigits(Connected.Replace(Shaped(Lines("\u200F", "\u200F")), "$0ـ")) },
        };

    [Theory]
    [MemberData(nameof(Twins))]
    public void Marks_that_nobody_reads_change_no_cut(string marks, string twin)
    {
        var (plain, marked) = (Cut(Plain), Cut(twin));

        marked.Language.ShouldBe("ar", marks);
        marked.DocumentType.ShouldBe(plain.DocumentType);
        marked
            .Clauses.Select(clause => (clause.Address, clause.Kind, clause.Parent))
            .ShouldBe(plain.Clauses.Select(clause => (clause.Address, clause.Kind, clause.Parent)), marks);
    }

    private static SegmentedText Cut(string characters)
    {
        var reading = PlainTextReader.Read(Encoding.UTF8.GetBytes(characters));
        reading.Characters.ShouldBe(characters);
        return Segmenter.Segment(reading.Characters, reading.Blocks).Texts.Single();
    }

    private static string Lines(string before, string after) =>
        string.Join('\n', Plain.Split('\n').Select(line => line.Length == 0 ? line : before + line + after));

    private static string ArabicDigits(string text) =>
        string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '٠') : c));

    // One shape for each letter is enough: all of them stand for it.
    private static string Shaped(string text) =>
        text.Replace("لا", "\uFEFB", StringComparison.Ordinal)
            .Replace('و', '\uFEED')
            .Replace('إ', '\uFE87')
            .Replace('ذ', '\uFEAB')
            .Replace('ي', '\uFEF3')
            .Replace('ر', '\uFEAE')
            .Replace('ق', '\uFED7');

    // 1-  (أ)
    [GeneratedRegex(@"^(?<label>\d|\(\w)(?<mark>[-)])", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex Label { get; }

    // بـ
    [GeneratedRegex("[بتسشلينم](?=[ا-ي])", RegexOptions.None, 1000)]
    private static partial Regex Connected { get; }

    // بح
    [GeneratedRegex("[بتسشلينم](?=[بتسشلينمحجعغ])", RegexOptions.None, 1000)]
    private static partial Regex Pair { get; }
}
