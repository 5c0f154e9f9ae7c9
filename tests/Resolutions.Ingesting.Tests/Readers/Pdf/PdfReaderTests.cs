using Resolutions.Model;

namespace Resolutions.Ingesting.Tests.Readers.Pdf;

public sealed class PdfReaderTests
{
    [Fact]
    public async Task Lines_are_joined_into_paragraphs_and_hanging_labels_go_with_their_words()
    {
        var file = new PdfFile()
            .Page()
            .Text(150, 80, "Resolution on the lamps of the coast", 16)
            .Text(70, 120, "The Congress of Coasts,")
            .Lines(
                70,
                145,
                14,
                "Recalling the storms of the autumn and the ships that were lost because the",
                "lamps of the northern cape did not burn for three nights,"
            )
            .Text(70, 185, "1.")
            .Lines(
                106,
                185,
                14,
                "Calls upon the coastal states to mend the lamps before the storms of",
                "the next autumn, and to count them;"
            )
            .Text(70, 225, "2.")
            .Text(106, 225, "Requests the keepers:")
            .Text(106, 250, "(a)")
            .Lines(
                140,
                250,
                14,
                "To clean the glass of the lamps every morning, and to note in the",
                "book of the tower that they have done so;"
            )
            .Text(106, 290, "(b)")
            .Text(140, 290, "To trim the wicks;")
            .Text(70, 315, "3.")
            .Text(106, 315, "Thanks them.");
        (await file.ReadAsync())
            .Clauses()
            .ShouldBe([
                "title: Resolution on the lamps of the coast",
                "enacting: The Congress of Coasts,",
                "pp1: Recalling the storms of the autumn and the ships that were lost because the lamps of the northern cape did not burn for three nights,",
                "op1: 1. Calls upon the coastal states to mend the lamps before the storms of the next autumn, and to count them;",
                "op2: 2. Requests the keepers:",
                "op2.a: (a) To clean the glass of the lamps every morning, and to note in the book of the tower that they have done so;",
                "op2.b: (b) To trim the wicks;",
                "op3: 3. Thanks them.",
            ]);
    }

    [Fact]
    public async Task Heads_feet_and_numbers_of_two_pages_are_furniture_and_a_paragraph_goes_on_over_them()
    {
        var reading = await TwoPages().ReadAsync();
        reading.Of(BlockKind.Furniture).ShouldBe(["21-00417 1/2", "CC/RES/7 Lamps of the coast", "21-00417 2/2"]);
        reading.Blocks.Count(block => block.Kind == BlockKind.PageBreak).ShouldBe(1);
        reading
            .Clauses()
            .ShouldContain(
                "op1: 1. Calls upon the coastal states to mend the lamps before the storms of the next autumn, to count them, and to write down how many of them burn;"
            );
    }

    [Fact]
    public async Task Small_lines_with_a_number_at_the_end_of_a_page_are_footnotes()
    {
        var reading = await TwoPages().ReadAsync();
        reading
            .Of(BlockKind.Footnote)
            .ShouldBe([
                "1 Measured at noon, as the keepers have done since the first of them came to the cape.",
                "2 CC/4.",
            ]);
        reading.Clauses().ShouldContain("fn2: 2 CC/4.");
    }

    [Fact]
    public async Task Columns_are_read_one_after_the_other()
    {
        var file = new PdfFile().Page().Text(180, 60, "On two columns of one page", 15);
        var left = Enumerable.Range(0, 9).Select(i => $"left line {i} of words that fill it").ToArray();
        var right = Enumerable.Range(0, 9).Select(i => $"right line {i} of words that fill").ToArray();
        var words = (await file.Lines(70, 100, 14, left).Lines(310, 104, 14, right).ReadAsync()).Characters;
        words
            .IndexOf("left line 8", StringComparison.Ordinal)
            .ShouldBeLessThan(words.IndexOf("right line 0", StringComparison.Ordinal));
        words.IndexOf("On two columns", StringComparison.Ordinal).ShouldBe(0);
    }

    [Fact]
    public async Task Hyphens_at_line_ends_stay_and_the_paragraph_covers_both_halves()
    {
        var file = new PdfFile()
            .Page()
            .Lines(
                70,
                80,
                14,
                "The council has heard the reports of its members on the state of the inter-",
                "national lakes and rivers, and thanks all of them for what they have told it.",
                "It will hear them again."
            );
        var reading = await file.ReadAsync();
        reading.Of(BlockKind.Paragraph).ShouldHaveSingleItem().ShouldContain("inter- national");
    }

    [Fact]
    public async Task Lines_from_right_to_left_are_read_in_the_order_of_reading()
    {
        // As they look, from the left end of the line.
        var file = new PdfFile()
            .Page()
            .FromRight(525, 80, Visual("قرار بشأن مصابيح الساحل"))
            .FromRight(525, 110, Visual("إن مؤتمر السواحل،"))
            .FromRight(525, 140, "،CC/RES/7 هقيثوو )2019( 12/3 هرارق ىلإ ريشي ذإ")
            .FromRight(525, 170, Visual("1- يدعو الدول إلى إصلاح المصابيح؛"))
            .FromRight(525, 200, Visual("٢ - يطلب إلى الحراس:"))
            .FromRight(490, 230, Visual("[أ] تنظيف الزجاج؛"));
        var characters = (await file.ReadAsync()).Characters;
        characters.ShouldContain("إذ يشير إلى قراره 12/3 (2019) ووثيقه CC/RES/7،");
        characters.ShouldContain("1- يدعو الدول إلى إصلاح المصابيح؛");
        characters.ShouldContain("٢ - يطلب إلى الحراس:");
        characters.ShouldContain("[أ] تنظيف الزجاج؛");
    }

    [Fact]
    public async Task An_Arabic_document_as_a_browser_prints_it_becomes_its_clauses()
    {
        await using var stream = typeof(PdfReaderTests).Assembly.GetManifestResourceStream("lakes-ar.pdf")!;
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        var reading = await Reads.ReadAsync(bytes.ToArray());
        var clauses = reading.Clauses();
        clauses
            .Select(clause => clause.Split(':')[0])
            .ShouldBe(
                "title enacting pp1 pp2 pp3 op1 op2 op2.a op2.b op3 op4 op5 op5.a op5.b op6 op7 op8 op8.a op8.b op9 op10".Split(
                    ' '
                )
            );
        clauses.ShouldContain(
            "pp2: وإذ يلاحظ مع القلق انخفاض مستوى المياه في الأحواض الشمالية الذي تقيسه لجنة المقاييس كل ربيع منذ عام ٢٠٠٤،"
        );
        reading.Of(BlockKind.Furniture).ShouldBe(["VL/CONG/70/L.1", "١", "VL/CONG/70/L.1", "٢"]);
    }

    private static PdfFile TwoPages() =>
        new PdfFile()
            .Page()
            .Text(70, 70, "CC/RES/7")
            .Text(150, 100, "Resolution on the lamps of the coast", 16)
            .Text(70, 140, "The Congress of Coasts,")
            .Text(70, 170, "Recalling the storms of the autumn,")
            .Lines(
                70,
                200,
                14,
                "1. Calls upon the coastal states to mend the lamps before the storms of the",
                "next autumn, to count them, and to write down how many"
            )
            .Lines(70, 228, 14, "of them")
            .Lines(70, 700, 11)
            .Text(70, 700, "1 Measured at noon, as the keepers have done since the first of them", 8)
            .Text(70, 710, "came to the cape.", 8)
            .Text(70, 720, "2 CC/4.", 8)
            .Text(70, 800, "21-00417", 9)
            .Text(500, 800, "1/2", 9)
            .Page()
            .Text(70, 30, "CC/RES/7")
            .Text(420, 30, "Lamps of the coast")
            .Text(70, 80, "burn;")
            .Text(70, 110, "2. Thanks the keepers.")
            .Text(70, 800, "21-00417", 9)
            .Text(500, 800, "2/2", 9);

    /// <summary>A line without numbers of several digits, from its left end.</summary>
    private static string Visual(string logical) => string.Concat(logical.Reverse());
}
