using Resolutions.Model;
using static Resolutions.Ingesting.Tests.Readers.Word.WordFile;

namespace Resolutions.Ingesting.Tests.Readers.Word;

public sealed class CharactersTests
{
    [Fact]
    public async Task Tabs_breaks_hyphens_and_symbols_are_the_characters_that_they_look_like()
    {
        var run =
            "<w:r><w:t>12</w:t><w:tab/><w:t xml:space='preserve'>co </w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/><w:t>era</w:t><w:br/><w:t>next</w:t><w:sym w:font='Symbol' w:char='F0B0'/><w:sym w:font='Wingdings' w:char='F0FC'/><w:sym w:font='Odd Marks' w:char='F021'/></w:r>";
        var reading = await new WordFile($"<w:p>{run}</w:p>").ReadAsync();
        reading.Characters.ShouldBe("12\tco \u2011op\u00ADera\nnext°✓\uFFFD\n");
        reading.Diagnostics.ShouldContain(diagnostic => diagnostic.Code == "word-symbols-unknown");
    }

    [Fact]
    public async Task Of_a_field_only_its_result_is_printed()
    {
        var field =
            "<w:r><w:t xml:space='preserve'>On page </w:t></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGEREF x</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:t>inner instruction</w:t></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>inner</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"
            + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r><w:fldSimple w:instr='DATE'><w:r><w:t>, today</w:t></w:r></w:fldSimple>";
        (await new WordFile($"<w:p>{field}</w:p>").ReadAsync()).Characters.ShouldBe("On page 7, today\n");
    }

    [Fact]
    public async Task A_field_that_never_ends_does_not_swallow_the_text()
    {
        var body =
            "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:t>TOC</w:t></w:r></w:p>" + P("The lakes.");
        (await new WordFile(body).ReadAsync()).Characters.ShouldContain("The lakes.");
    }

    [Fact]
    public async Task Insertions_are_kept_deletions_left_out_and_the_reader_says_so()
    {
        var body =
            "<w:p><w:r><w:t xml:space='preserve'>The </w:t></w:r><w:del w:id='1'><w:r><w:delText>old</w:delText></w:r></w:del><w:ins w:id='2'><w:r><w:t>new</w:t></w:r></w:ins><w:r><w:t xml:space='preserve'> lamp</w:t></w:r></w:p>";
        var reading = await new WordFile(body).ReadAsync();
        reading.Characters.ShouldBe("The new lamp\n");
        var diagnostic = reading.Diagnostics.ShouldHaveSingleItem();
        diagnostic.Code.ShouldBe("word-changes-tracked");
        diagnostic.Arguments.ShouldBe(["1", "1"]);
    }

    [Fact]
    public async Task A_paragraph_whose_end_was_deleted_goes_on_in_the_next()
    {
        var body =
            $"<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>{R("Calls upon the ")}</w:p>"
            + P("harbours;")
            + P("Thanks.");
        (await new WordFile(body).ReadAsync())
            .Of(BlockKind.Paragraph)
            .ShouldBe(["Calls upon the harbours;", "Thanks."]);
    }

    [Fact]
    public async Task Hidden_text_and_comments_are_no_words_of_the_document()
    {
        var body =
            $"<w:p>{R("Shown")}{R(" hidden", "<w:vanish/>")}<w:commentRangeStart w:id='1'/>{R(" too")}<w:commentRangeEnd w:id='1'/><w:r><w:commentReference w:id='1'/></w:r></w:p>";
        var reading = await new WordFile(body).ReadAsync();
        reading.Characters.ShouldBe("Shown too\n");
        reading.Diagnostics.ShouldContain(diagnostic => diagnostic.Code == "word-hidden-text-left-out");
    }

    [Fact]
    public async Task What_is_wrapped_in_controls_tags_and_links_is_read_once()
    {
        var body =
            $"<w:sdt><w:sdtPr/><w:sdtContent>{P("In a control.")}</w:sdtContent></w:sdt>"
            + $"<w:customXml w:element='x'><w:p><w:smartTag w:element='y'>{R("In a tag, ")}</w:smartTag><w:hyperlink w:anchor='z'>{R("in a link", "<w:u w:val='single'/>")}</w:hyperlink></w:p></w:customXml>"
            + $"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{P("Click here.")}</w:sdtContent></w:sdt>";
        var reading = await new WordFile(body).ReadAsync();
        reading.Characters.ShouldBe("In a control.\nIn a tag, in a link\n");
        reading.Of(BlockKind.LinkText).ShouldBe(["in a link"]);
        reading.Of(BlockKind.Emphasis).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_text_box_that_is_kept_in_two_ways_is_read_once_after_its_paragraph()
    {
        var box = P("Boxed.");
        var body =
            $"<w:p>{R("Anchor.")}<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx><w:txbxContent>{box}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{box}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
            + P("After.");
        (await new WordFile(body).ReadAsync()).Characters.ShouldBe("Anchor.\nBoxed.\nAfter.\n");
    }

    [Fact]
    public async Task Page_breaks_are_marked_where_they_stand()
    {
        var body = $"<w:p>{R("One")}<w:r><w:br w:type='page'/></w:r></w:p>" + P("Two", "<w:pageBreakBefore/>");
        var reading = await new WordFile(body).ReadAsync();
        reading.Blocks.Count(block => block.Kind == BlockKind.PageBreak).ShouldBe(2);
    }
}
