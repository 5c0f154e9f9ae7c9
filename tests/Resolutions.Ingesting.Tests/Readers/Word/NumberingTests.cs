using static Resolutions.Ingesting.Tests.Readers.Word.WordFile;

namespace Resolutions.Ingesting.Tests.Readers.Word;

public sealed class NumberingTests
{
    [Theory]
    [InlineData("decimal", "%1.", "1. 2. 3. 4.")]
    [InlineData("lowerLetter", "(%1)", "(a) (b) (c) (d)")]
    [InlineData("upperLetter", "%1)", "A) B) C) D)")]
    [InlineData("lowerRoman", "%1)", "i) ii) iii) iv)")]
    [InlineData("upperRoman", "%1.", "I. II. III. IV.")]
    [InlineData("decimalZero", "%1.", "01. 02. 03. 04.")]
    [InlineData("bullet", "\uF0B7", "• • • •")]
    [InlineData("ordinal", "%1", "1st 2nd 3rd 4th")]
    [InlineData("cardinalText", "%1.", "One. Two. Three. Four.")]
    [InlineData("ordinalText", "%1:", "First: Second: Third: Fourth:")]
    [InlineData("arabicAlpha", "(%1)", "(أ) (ب) (ت) (ث)")]
    [InlineData("arabicAbjad", "%1)", "أ) ب) ج) د)")]
    [InlineData("hebrew1", "%1.", "א. ב. ג. ד.")]
    [InlineData("numberInDash", "%1", "- 1 - - 2 - - 3 - - 4 -")]
    [InlineData("none", "§", "§ § § §")]
    [InlineData("none", "", "")]
    public async Task A_list_counts_as_Word_prints_it(string format, string text, string labels) =>
        (
            await new WordFile(string.Concat(Enumerable.Repeat(Item("The lamp."), 4)))
            {
                Numbering = Lists(1, (format, text)),
            }.LabelsAsync()
        ).ShouldBe(labels);

    [Fact]
    public async Task Letters_are_doubled_after_the_last_and_the_fifth_of_abjad_has_its_stroke()
    {
        var items = string.Concat(Enumerable.Repeat(Item("The lamp."), 28));
        var latin = await new WordFile(items) { Numbering = Lists(1, ("lowerLetter", "%1")) }.LabelsAsync();
        latin.ShouldEndWith("y z aa bb");
        var abjad = await new WordFile(items) { Numbering = Lists(1, ("arabicAbjad", "%1")) }.LabelsAsync();
        abjad.ShouldStartWith("أ ب ج د هـ و ز ح ط ي ك");
    }

    [Fact]
    public async Task A_list_in_a_list_gets_labels_of_its_own()
    {
        var body = Item("a") + Item("b", 1) + Item("c", 1) + Item("d", 2) + Item("e", 2) + Item("f") + Item("g", 1);
        var file = new WordFile(body)
        {
            Numbering = Lists(1, ("decimal", "%1."), ("lowerLetter", "(%2)"), ("lowerRoman", "(%3)")),
        };
        (await file.LabelsAsync()).ShouldBe("1. (a) (b) (i) (ii) 2. (a)");
    }

    [Fact]
    public async Task A_label_may_show_the_numbers_of_the_levels_above()
    {
        var body = Item("a") + Item("b", 1) + Item("c", 1) + Item("d", 2) + Item("e") + Item("f", 1);
        var file = new WordFile(body)
        {
            Numbering = Lists(1, ("upperRoman", "%1."), ("decimal", "%1.%2"), ("decimal", "%1.%2.%3")),
        };
        (await file.LabelsAsync()).ShouldBe("I. I.1 I.2 I.2.1 II. II.1");
    }

    [Fact]
    public async Task A_legal_level_shows_all_numbers_in_digits()
    {
        var numbering =
            $"<w:abstractNum w:abstractNumId='7'>{Level(0, "upperRoman", "%1.")}{Level(1, "lowerLetter", "%1.%2", "<w:isLgl/>")}</w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>";
        (await new WordFile(Item("a") + Item("b", 1) + Item("c", 1)) { Numbering = numbering }.LabelsAsync()).ShouldBe(
            "I. 1.1 1.2"
        );
    }

    [Fact]
    public async Task Lists_of_one_kind_count_on_and_one_that_is_told_to_begin_anew_does()
    {
        var numbering =
            Lists(2, ("decimal", "%1."))
            + "<w:num w:numId='3'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num>";
        var body = Item("a") + P("between") + Item("b", list: 2) + Item("c", list: 3) + Item("d", list: 3) + Item("e");
        (await new WordFile(body) { Numbering = numbering }.LabelsAsync()).ShouldBe("1. 2. 5. 6. 7.");
    }

    [Fact]
    public async Task A_list_may_write_a_level_of_its_kind_in_its_own_way()
    {
        var numbering =
            Lists(1, ("decimal", "%1."))
            + $"<w:num w:numId='2'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='0'>{Level(0, "lowerRoman", "%1)")}</w:lvlOverride></w:num>";
        (await new WordFile(Item("a") + Item("b", list: 2)) { Numbering = numbering }.LabelsAsync()).ShouldBe("1. ii)");
    }

    [Theory]
    [InlineData("", "1. (a) (b) 2. (a)")]
    [InlineData("<w:lvlRestart w:val='0'/>", "1. (a) (b) 2. (c)")]
    public async Task A_level_begins_anew_under_the_one_above_unless_it_counts_through(string restart, string labels)
    {
        var numbering =
            $"<w:abstractNum w:abstractNumId='7'>{Level(0, "decimal", "%1.")}{Level(1, "lowerLetter", "(%2)", restart)}</w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>";
        var body = Item("a") + Item("b", 1) + Item("c", 1) + Item("d") + Item("e", 1);
        (await new WordFile(body) { Numbering = numbering }.LabelsAsync()).ShouldBe(labels);
    }

    [Fact]
    public async Task Numbering_comes_from_a_style_and_what_it_is_based_on_and_can_be_switched_off()
    {
        var styles =
            "<w:style w:type='paragraph' w:styleId='Op'><w:name w:val='Operative'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type='paragraph' w:styleId='OpTight'><w:name w:val='Operative tight'/><w:basedOn w:val='Op'/></w:style>"
            + "<w:style w:type='paragraph' w:styleId='Sub'><w:name w:val='Sub'/><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr></w:pPr></w:style>";
        var numbering =
            $"<w:abstractNum w:abstractNumId='7'>{Level(0, "decimal", "%1.", "<w:pStyle w:val='Op'/>")}{Level(1, "lowerLetter", "(%2)", "<w:pStyle w:val='Sub'/>")}</w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>";
        var body =
            P("a", "<w:pStyle w:val='Op'/>")
            + P("b", "<w:pStyle w:val='Sub'/>")
            + P("c", "<w:pStyle w:val='Op'/><w:numPr><w:numId w:val='0'/></w:numPr>")
            + P("d", "<w:pStyle w:val='OpTight'/>");
        (await new WordFile(body) { Styles = styles, Numbering = numbering }.LabelsAsync()).ShouldBe("1. (a) 2.");
    }

    [Fact]
    public async Task A_list_that_stands_for_a_style_is_that_style_s_list()
    {
        var styles =
            "<w:style w:type='numbering' w:styleId='Clauses'><w:name w:val='Clauses'/><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>";
        var numbering =
            "<w:abstractNum w:abstractNumId='1'><w:numStyleLink w:val='Clauses'/></w:abstractNum>"
            + $"<w:abstractNum w:abstractNumId='2'><w:styleLink w:val='Clauses'/>{Level(0, "decimal", "%1 -")}</w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='2'/></w:num>";
        (await new WordFile(Item("a") + Item("b")) { Styles = styles, Numbering = numbering }.LabelsAsync()).ShouldBe(
            "1 - 2 -"
        );
    }

    [Fact]
    public async Task A_format_that_came_later_is_read_where_it_stands_beside_an_older_one()
    {
        var numbering =
            "<w:abstractNum w:abstractNumId='7'><w:lvl w:ilvl='0'><w:start w:val='9'/><mc:AlternateContent>"
            + "<mc:Choice Requires='w14'><w:numFmt w:val='custom' w:format='001, 002, 003, ...'/></mc:Choice>"
            + "<mc:Fallback><w:numFmt w:val='decimal'/></mc:Fallback></mc:AlternateContent><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>";
        (await new WordFile(Item("a") + Item("b")) { Numbering = numbering }.LabelsAsync()).ShouldBe("009. 010.");
    }

    [Fact]
    public async Task Who_types_a_label_gets_no_second_one_and_a_deleted_item_does_not_count()
    {
        var deleted =
            "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:del w:id='2'><w:r><w:delText>Gone.</w:delText></w:r></w:del></w:p>";
        var file = new WordFile(Item("Stays.") + deleted + Item("Comes next.") + Item("(a) Typed."))
        {
            Numbering = Lists(1, ("decimal", "%1.")),
        };
        var reading = await file.ReadAsync();
        reading.Of(Model.BlockKind.ListItem).ShouldBe(["1. Stays.", "2. Comes next."]);
        reading.Of(Model.BlockKind.Paragraph).ShouldBe(["(a) Typed."]);
    }

    [Theory]
    [InlineData(21, "Vingt et un", "Vingt et unième")]
    [InlineData(71, "Soixante et onze", "Soixante et onzième")]
    [InlineData(80, "Quatre-vingts", "Quatre-vingtième")]
    [InlineData(99, "Quatre-vingt-dix-neuf", "Quatre-vingt-dix-neuvième")]
    [InlineData(5, "Cinq", "Cinquième")]
    [InlineData(1, "Un", "Premier")]
    public void French_numbers_are_written_as_they_are_said(int number, string cardinal, string ordinal)
    {
        Ingesting.Readers.Word.Numbering.NumberWords.CardinalText(number, "fr").ShouldBe(cardinal);
        Ingesting.Readers.Word.Numbering.NumberWords.OrdinalText(number, "fr").ShouldBe(ordinal);
    }
}
