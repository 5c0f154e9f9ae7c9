using FsCheck;
using FsCheck.Fluent;
using Resolutions.Ingesting.Readers.Pdf;
using Resolutions.Ingesting.Readers.Pdf.Layout;
using Resolutions.Ingesting.Readers.Pdf.Paragraphs;

namespace Resolutions.Ingesting.Tests.Readers.Pdf;

public static class LayoutPropertyTests
{
    private static readonly string[] Words =
    [
        "The",
        "lamp;",
        "1.",
        "(a)",
        "رارق",
        "٢٠١٩",
        "A/RES/7",
        "12/3",
        "نَّإ",
        "3",
        "-",
        ")(",
    ];

    [Fact]
    public static void No_character_of_a_page_is_lost_or_doubled_wherever_its_words_stand() =>
        Prop.ForAll(
                Pages.ToArbitrary(),
                pages =>
                {
                    var reading = PdfText.Write(PageSorting.Sort(pages));
                    var written = pages.SelectMany(page => page.Words).SelectMany(word => word.Text);
                    Letters(reading.Characters).ShouldBe(Letters(string.Concat(written)));
                    foreach (var block in reading.Blocks)
                        block.Span.End.ShouldBeInRange(block.Span.Start, reading.Characters.Length);
                }
            )
            .Holds(200);

    private static Gen<List<PdfPage>> Pages => Page.ListOf().Select(pages => pages.ToList());

    private static Gen<PdfPage> Page => from words in Word.ListOf() select new PdfPage(595, 842).With(words);

    private static Gen<PdfWord> Word =>
        from text in Gen.Elements(Words)
        from left in Gen.Choose(0, 55).Select(x => x * 10.0)
        from top in Gen.Choose(0, 80).Select(y => y * 10.0)
        from height in Gen.Elements(8.0, 11.0, 16.0)
        from line in Gen.Choose(0, 60)
        select new PdfWord(new(left, top, left + (text.Length * height / 2), top + height), text, line);

    private static PdfPage With(this PdfPage page, IEnumerable<PdfWord> words)
    {
        page.Words.AddRange(words);
        return page;
    }

    /// <summary>In an order of their own; brackets, which may be turned, as one.</summary>
    private static string Letters(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Select(c => c == ')' ? '(' : c).Order());
}
